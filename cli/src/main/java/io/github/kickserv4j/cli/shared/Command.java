package io.github.kickserv4j.cli.shared;

import picocli.CommandLine.Model.CommandSpec;

/** A command with its options and arguments. */
public interface Command {
    /** Returns a new specification of the name, options and arguments. */
    CommandSpec spec();

    /** Runs the command, and returns one of {@link ExitStatus}. */
    int run(ParsedArguments parsedArguments, CommandContext commandContext);

    /** Returns a new specification of this command without options. */
    default CommandSpec spec(String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }
}
