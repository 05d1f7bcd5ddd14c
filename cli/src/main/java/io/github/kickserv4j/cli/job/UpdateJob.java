package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jobs update NUMBER --name … --clear po-number}: sets some fields, empties others, and keeps the rest. */
final class UpdateJob implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.FIELDS.addWithClearTo(JobOptions.addCustomerTo(JobOptions.addNumberTo(spec(
                "update",
                "Changes a job: sets some fields, empties others, keeps the rest. A status is sent as it is;"
                        + " 'start', 'complete' and the like ask whether the job's lifecycle allows them."))));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                JobOptions.number(parsedArguments),
                OwnerOptions.optionalCustomer(parsedArguments),
                JobOptions.FIELDS.update(JobChange.builder(), parsedArguments),
                number -> customer -> change -> new WriteRequest<>(
                        kickserv -> update(kickserv.jobs(), number, customer, change),
                        JobOptions.outcomeCheck(parsedArguments, "jobs", "get", number.toString())));
    }

    private static Either<Failure, Job> update(
            JobRepository jobs, JobNumber number, Option<CustomerNumber> customer, JobChange change) {
        return customer.fold(() -> jobs.update(number, change), through -> jobs.update(through, number, change));
    }
}
