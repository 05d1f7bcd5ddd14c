package io.github.kickserv4j.cli.shared;

import io.vavr.collection.Seq;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command with its options and arguments. */
public interface Command {
    /** Returns a new specification of the name, options and arguments. */
    CommandSpec spec();

    /** Returns those of the shared options that it uses. */
    default Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.all();
    }

    /** Runs the command, and returns one of {@link ExitStatus}. */
    int run(ParsedArguments parsedArguments, CommandContext commandContext);

    /** Returns a new specification of this command without options. */
    default CommandSpec spec(String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }
}
