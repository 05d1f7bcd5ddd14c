package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
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

/** {@code jobs delete NUMBER}: deletes one job for good, and shows what it was. */
final class DeleteJob implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return DeletionConfirmation.addOptionTo(JobOptions.addCustomerTo(
                JobOptions.addNumberTo(spec("delete", "Deletes one job or opportunity. Kickserv cannot undo it."))));
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
                number -> customer -> DeletionConfirmation.requireFor(
                        "job " + number,
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> delete(kickserv.jobs(), number, customer),
                                JobOptions.outcomeCheck(parsedArguments, "jobs", "get", number.toString()))));
    }

    private static Either<Failure, Job> delete(JobRepository jobs, JobNumber number, Option<CustomerNumber> customer) {
        return customer.fold(() -> jobs.delete(number), through -> jobs.delete(through, number));
    }
}
