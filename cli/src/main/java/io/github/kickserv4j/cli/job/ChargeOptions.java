package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a charge is, and for its fields. */
final class ChargeOptions {
    static final FieldOptions<Charge> FIELDS = new FieldOptions<>(ChargeFields.ALL, ValueParsers.COMMON);

    private ChargeOptions() {}

    /** The command with an argument that is the charge's id, and with the option for its job. */
    static CommandSpec addIdAndJobTo(CommandSpec spec) {
        return OwnerOptions.addJobTo(spec.addPositional(OptionSpecs.requiredArgument("ID", "The charge's id.")));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Charge> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.charges().reconcile(failure), command);
    }
}
