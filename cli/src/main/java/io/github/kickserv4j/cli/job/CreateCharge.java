package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges create --job N --description … --price-per-unit …}: creates a charge of a job, and shows it with its new id. */
final class CreateCharge implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return ChargeOptions.FIELDS.addTo(OwnerOptions.addJobTo(
                spec("create", "Creates a charge of a job. It names an item, or has a description.")));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Charge>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                OwnerOptions.job(parsedArguments),
                ChargeOptions.FIELDS.create(NewCharge.builder(), parsedArguments),
                job -> charge -> new WriteRequest<>(
                        kickserv -> kickserv.charges().create(job, charge),
                        ChargeOptions.outcomeCheck(parsedArguments, "charges", "list")));
    }
}
