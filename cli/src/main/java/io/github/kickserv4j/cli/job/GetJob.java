package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
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

/** {@code jobs get NUMBER}: one job or opportunity with its charges and payments, or exit status 1. */
final class GetJob implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.addCustomerTo(
                JobOptions.addNumberTo(spec("get", "Shows one job or opportunity, with its charges and payments.")));
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
                number -> customer ->
                        (kickserv, resultWriter) -> resultWriter.writeOne(get(kickserv.jobs(), number, customer)));
    }

    private static Either<Failure, Job> get(JobRepository jobs, JobNumber number, Option<CustomerNumber> customer) {
        return customer.fold(() -> jobs.get(number), through -> jobs.get(through, number));
    }
}
