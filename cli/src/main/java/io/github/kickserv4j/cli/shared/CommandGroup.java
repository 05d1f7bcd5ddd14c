package io.github.kickserv4j.cli.shared;

import io.vavr.collection.Seq;
import java.util.function.Supplier;

/**
 * A group of commands under one name. The name alone is bad usage.
 *
 * @param commands returns the commands; most runs need those of one group
 */
public record CommandGroup(String name, String description, Supplier<Seq<Command>> commands) implements Command {
    @Override
    public Seq<Command> subcommands() {
        return commands.get();
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        commandContext.printMessage(expectation());
        return ExitStatus.USAGE_ERROR;
    }

    /** Returns which names are expected behind the name of the group. */
    public String expectation() {
        return "expected one of: "
                + subcommands().reject(Command::isHidden).map(Command::name).mkString(", ");
    }
}
