package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Lookup;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a charge is, and for its fields. */
final class ChargeOptions {
    static final FieldOptions<Charge> FIELDS = new FieldOptions<>(ChargeFields.ALL, Values.COMMON);

    private ChargeOptions() {}

    /** The command with an argument that is the charge's id, and with the option for its job. */
    static CommandSpec oneOn(CommandSpec spec) {
        return Owners.jobOn(spec.addPositional(Options.argument("ID", "The charge's id.")));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static Lookup<Charge> lookup(Arguments arguments, String... command) {
        return Lookup.of(arguments, (kickserv, failure) -> kickserv.jobs().reconcileCharge(failure), command);
    }
}
