package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
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
import picocli.CommandLine.Model.CommandSpec;

/** The options for the fields of a job. */
final class JobOptions {
    static final FieldOptions<Job> FIELDS = new FieldOptions<>(
            JobFields.ALL,
            ValueParsers.COMMON
                    .with(ValueParser.text(JobStatus.class, JobStatus::new))
                    .with(ValueParser.of(Assignees.class, "IDS", JobOptions::assignees)));

    /** Those of a job to be: its status is Kickserv's to give. */
    static final FieldOptions<Job> NEW_FIELDS = FIELDS.without(JobFields.STATUS);

    private JobOptions() {}

    /** The command with an argument that is the job's number. */
    static CommandSpec addNumberTo(CommandSpec spec) {
        return spec.addPositional(
                OptionSpecs.requiredArgument("NUMBER", "The job's number that people see, not its id."));
    }

    static Validation<Seq<Violation>, JobNumber> number(ParsedArguments parsedArguments) {
        return JobNumber.parse(parsedArguments.argument());
    }

    /** The command with the option for the customer through whom a job is reached. */
    static CommandSpec addCustomerTo(CommandSpec spec) {
        return spec.addOption(
                OptionSpecs.value(OwnerOptions.CUSTOMER, "N", "Only if it is a job of the customer of this number."));
    }

    private static Validation<Seq<Violation>, Assignees> assignees(String field, String text) {
        Seq<Validation<Seq<Violation>, EmployeeId>> ids =
                List.of(text.split(",", -1)).map(EmployeeId::parse);
        return Validation.cond(
                ids.forAll(Validation::isValid),
                () -> new Assignees(Validations.validValues(ids)),
                () -> List.of(new Violation(field, "must be ids of employees, separated by commas", text)));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Job> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.jobs().reconcile(failure), command);
    }
}
