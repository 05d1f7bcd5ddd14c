package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges list --job N}: all charges of a job. */
final class ListCharges implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return OwnerOptions.addJobTo(spec("list", "Lists all charges of a job."));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Charge>> request(ParsedArguments parsedArguments) {
        return OwnerOptions.job(parsedArguments)
                .map(job -> (kickserv, resultWriter) ->
                        resultWriter.writeAll(kickserv.charges().list(job)));
    }
}
