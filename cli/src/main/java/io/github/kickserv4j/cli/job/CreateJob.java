package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jobs create --customer N --job-type-id ID …}: creates a job for a customer, and shows it with its new number. */
final class CreateJob implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return JobOptions.NEW_FIELDS.on(Owners.customerOn(spec(
                "create",
                "Creates a job, which must have a type, for a customer. Charges are added afterwards; an opportunity is"
                        + " opened by 'opportunities open'.")));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return Checked.both(
                Owners.customer(arguments),
                JobOptions.NEW_FIELDS.created(NewJob.builder(), arguments),
                customer -> job -> (kickserv, results) ->
                        results.one(JobColumns.JOB, kickserv.jobs().create(customer, job)));
    }
}
