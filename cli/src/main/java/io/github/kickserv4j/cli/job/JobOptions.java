package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Lookup;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Reading;
import io.github.kickserv4j.cli.shared.Values;
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
import picocli.CommandLine.Model.CommandSpec;

/** The options for the fields of a job. */
final class JobOptions {
    static final FieldOptions<Job> FIELDS = new FieldOptions<>(
            JobFields.ALL,
            Values.COMMON
                    .with(Reading.word(JobStatus.class, JobStatus::new))
                    .with(Reading.of(Assignees.class, "IDS", JobOptions::assignees)));

    /** Those of a job to be: its status is Kickserv's to give. */
    static final FieldOptions<Job> NEW_FIELDS = FIELDS.without(JobFields.STATUS);

    private JobOptions() {}

    /** The command with an argument that is the job's number. */
    static CommandSpec numberOn(CommandSpec spec) {
        return spec.addPositional(Options.argument("NUMBER", "The job's number that people see, not its id."));
    }

    static Validation<Seq<Violation>, JobNumber> number(Arguments arguments) {
        return JobNumber.parse(arguments.argument());
    }

    /** The command with the option for the customer through whom a job is reached. */
    static CommandSpec throughCustomerOn(CommandSpec spec) {
        return spec.addOption(
                Options.value(Owners.CUSTOMER, "N", "Only if it is a job of the customer of this number."));
    }

    private static Validation<Seq<Violation>, Assignees> assignees(String field, String text) {
        Seq<Validation<Seq<Violation>, EmployeeId>> ids =
                List.of(text.split(",", -1)).map(EmployeeId::parse);
        return Validation.cond(
                ids.forAll(Validation::isValid),
                () -> new Assignees(Checked.valid(ids)),
                () -> List.of(new Violation(field, "must be ids of employees, separated by commas", text)));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static Lookup<Job> lookup(Arguments arguments, String... command) {
        return Lookup.of(arguments, (kickserv, failure) -> kickserv.jobs().reconcile(failure), command);
    }
}
