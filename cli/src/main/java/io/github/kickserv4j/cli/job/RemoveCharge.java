package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges remove ID --job N}: removes one charge from a job, and shows what it was. */
final class RemoveCharge implements KickservCommand {
    @Override
    public CommandSpec spec() {
        return ChargeOptions.oneOn(spec("remove", "Removes one charge from a job. Kickserv cannot undo it."));
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return Checked.both(
                Owners.job(arguments),
                ChargeId.parse(arguments.argument()),
                job -> id -> (kickserv, results) ->
                        results.one(ChargeColumns.CHARGE, kickserv.jobs().removeCharge(job, id)));
    }
}
