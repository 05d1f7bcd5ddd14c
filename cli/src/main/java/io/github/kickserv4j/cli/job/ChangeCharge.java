package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges change ID --job N --quantity … --clear discount}: sets some fields, empties others, and keeps the rest. */
final class ChangeCharge implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return ChargeOptions.FIELDS.withClearOn(ChargeOptions.oneOn(
                spec("change", "Changes a charge of a job: sets some fields, empties others, keeps the rest.")));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Charge>> request(Arguments arguments) {
        return Checked.three(
                Owners.job(arguments),
                ChargeId.parse(arguments.argument()),
                ChargeOptions.FIELDS.changed(ChargeChange.builder(), arguments),
                job -> id -> change -> new WriteRequest<>(
                        kickserv -> kickserv.jobs().changeCharge(job, id, change),
                        ChargeOptions.lookup(arguments, "charges", "list")));
    }
}
