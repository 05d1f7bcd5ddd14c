package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges update ID --job N --quantity … --clear discount}: sets some fields, empties others, and keeps the rest. */
final class UpdateCharge implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return ChargeOptions.FIELDS.addWithClearTo(ChargeOptions.addIdAndJobTo(
                spec("update", "Changes a charge of a job: sets some fields, empties others, keeps the rest.")));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Charge>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                OwnerOptions.job(parsedArguments),
                ChargeId.parse(parsedArguments.argument()),
                ChargeOptions.FIELDS.update(ChargeChange.builder(), parsedArguments),
                job -> id -> change -> new WriteRequest<>(
                        kickserv -> kickserv.charges().update(job, id, change),
                        ChargeOptions.outcomeCheck(parsedArguments, "charges", "list")));
    }
}
