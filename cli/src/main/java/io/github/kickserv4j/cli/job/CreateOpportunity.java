package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code opportunities create --customer N --job-type-id ID …}: creates an opportunity, and shows it with its new number. */
final class CreateOpportunity implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.NEW_FIELDS.addTo(OwnerOptions.addCustomerTo(
                spec("create", "Creates an opportunity, which must have a type, for a customer.")));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                OwnerOptions.customer(parsedArguments),
                JobOptions.NEW_FIELDS.create(NewJob.builder(), parsedArguments),
                customer -> job -> new WriteRequest<>(
                        kickserv -> kickserv.opportunities().create(customer, job),
                        OpportunityCommands.outcomeCheck(parsedArguments, "jobs", "list", "--all")));
    }
}
