package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Consent;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges remove ID --job N}: removes one charge from a job, and shows what it was. */
final class RemoveCharge implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return Consent.on(
                ChargeOptions.oneOn(spec("remove", "Removes one charge from a job. Kickserv cannot undo it.")));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Charge>> request(Arguments arguments) {
        return Checked.both(
                Owners.job(arguments),
                ChargeId.parse(arguments.argument()),
                job -> id -> Consent.to(
                        "charge " + id,
                        arguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.jobs().removeCharge(job, id),
                                ChargeOptions.lookup(arguments, "charges", "list"))));
    }
}
