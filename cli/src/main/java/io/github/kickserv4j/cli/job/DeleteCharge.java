package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.DeletionConfirmation;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges delete ID --job N}: deletes one charge of a job, and shows what it was. */
final class DeleteCharge implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return DeletionConfirmation.addOptionTo(
                ChargeOptions.addIdAndJobTo(spec("delete", "Deletes one charge of a job. Kickserv cannot undo it.")));
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
                job -> id -> DeletionConfirmation.requireFor(
                        "charge " + id,
                        parsedArguments,
                        new WriteRequest<>(
                                kickserv -> kickserv.charges().delete(job, id),
                                ChargeOptions.outcomeCheck(parsedArguments, "charges", "list"))));
    }
}
