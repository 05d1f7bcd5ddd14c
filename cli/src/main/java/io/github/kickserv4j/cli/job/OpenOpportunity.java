package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code opportunities open --customer N --job-type-id ID …}: opens an opportunity, and shows it with its new number. */
final class OpenOpportunity implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return JobOptions.NEW_FIELDS.on(
                Owners.customerOn(spec("open", "Opens an opportunity, which must have a type, for a customer.")));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        return Checked.both(
                Owners.customer(arguments),
                JobOptions.NEW_FIELDS.created(NewJob.builder(), arguments),
                customer -> job -> new WriteRequest<>(
                        kickserv -> kickserv.jobs().open(customer, job),
                        JobOptions.lookup(arguments, "jobs", "list", "--all")));
    }
}
