package io.github.kickserv4j.cli.shared;

import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
public interface Command {
    /** Its name, options and arguments; a new one each time. */
    CommandSpec spec();

    /** Does it, and answers with one of {@link ExitStatus}. */
    int run(ParsedArguments parsedArguments, CommandContext commandContext);

    /** A spec for this command, without options yet. */
    default CommandSpec spec(String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }
}
