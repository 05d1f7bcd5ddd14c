package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.ValueParser;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** The options for the fields of a job. */
final class JobOptions {
    static final FieldOptions<Job> FIELDS = new FieldOptions<>(
            JobFields.ALL,
            ValueParsers.COMMON
                    .with(ValueParser.text(JobStatus.class, JobStatus::new))
                    .with(ValueParser.of(Assignees.class, "IDS", JobOptions::assignees)));

    /** The fields of a new job, whose status is chosen by Kickserv. */
    static final FieldOptions<Job> NEW_FIELDS = FIELDS.without(JobFields.STATUS);

    /** The number that names a job. */
    static final Parameter<JobNumber> NUMBER =
            Parameter.argument("NUMBER", "The job's number that people see, not its id.", JobNumber::parse);

    private JobOptions() {}

    private static Validation<Seq<Violation>, Assignees> assignees(String field, String text) {
        Seq<Validation<Seq<Violation>, EmployeeId>> ids =
                List.of(text.split(",", -1)).map(EmployeeId::parse);
        return Validation.cond(
                ids.forAll(Validation::isValid),
                () -> new Assignees(Validations.validValues(ids)),
                () -> List.of(new Violation(field, "must be ids of employees, separated by commas", text)));
    }
}
