package io.github.kickserv4j.cli.shared;

import io.vavr.collection.Seq;
import picocli.CommandLine.Model.CommandSpec;

/** A group of commands under one name. The name alone is bad usage. */
public record CommandGroup(String name, String description, Seq<Command> commands) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = spec(name, description);
        commands.map(Command::spec).forEach(child -> spec.addSubcommand(child.name(), child));
        return spec;
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        commandContext.printMessage("expected one of: "
                + commands.map(command -> command.spec().name()).mkString(", "));
        return ExitStatus.USAGE_ERROR;
    }
}
