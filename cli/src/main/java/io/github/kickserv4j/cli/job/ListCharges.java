package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code charges list --job N}: all charges of a job. */
final class ListCharges implements KickservCommand<Charge> {
    @Override
    public CommandSpec spec() {
        return Owners.jobOn(spec("list", "Lists all charges of a job."));
    }

    @Override
    public Columns<Charge> columns() {
        return ChargeColumns.CHARGE;
    }

    @Override
    public Validation<Seq<Violation>, Request<Charge>> request(Arguments arguments) {
        return Owners.job(arguments)
                .map(job -> (kickserv, results) -> results.many(kickserv.jobs().charges(job)));
    }
}
