package io.github.kickserv4j.cli.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command with its options and arguments, or with subcommands. */
public interface Command {
    /** Returns the word by which the command is typed. */
    String name();

    /** Returns what the command does, as its help shows it. */
    String description();

    /** Returns the specification with the options and arguments that only this command has. */
    default CommandSpec addOptionsTo(CommandSpec spec) {
        return spec;
    }

    /** Returns those of the shared options that it uses. */
    default Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.all();
    }

    /** Returns the commands under this one. */
    default Seq<Command> subcommands() {
        return List.empty();
    }

    /** Returns true if no help lists the command. */
    default boolean isHidden() {
        return false;
    }

    /** Runs the command, and returns one of {@link ExitStatus}. */
    int run(ParsedArguments parsedArguments, CommandContext commandContext);
}
