package io.github.kickserv4j.cli.shared;

import picocli.CommandLine.Model.CommandSpec;

/** The question that a deletion asks on a terminal, and the option {@code --yes} that answers it beforehand. */
public final class DeletionConfirmation {
    private static final String YES = "--yes";

    private DeletionConfirmation() {}

    /** The command with the option. */
    public static CommandSpec addOptionTo(CommandSpec spec) {
        return spec.addOption(
                OptionSpecs.flag(YES, "Does not ask. Only on a terminal does it ask, so that no script waits."));
    }

    /** The same deletion, of which nothing is sent before a person at the terminal has said yes. */
    public static <T> KickservCommand.KickservRequest<T> requireFor(
            String what, ParsedArguments parsedArguments, KickservCommand.KickservRequest<T> deletion) {
        boolean isGiven = parsedArguments.has(YES) || parsedArguments.has(GlobalOptions.READ_ONLY);
        return (kickserv, resultWriter) -> isGiven || isGiven(what, resultWriter.context())
                ? deletion.send(kickserv, resultWriter)
                : refused(what, resultWriter.context());
    }

    private static boolean isGiven(String what, CommandContext commandContext) {
        return !commandContext.isTerminal()
                || commandContext.confirmation().test("Delete " + what + " for good? [y/N] ");
    }

    private static int refused(String what, CommandContext commandContext) {
        commandContext.printMessage("not deleted: " + what);
        return ExitStatus.FAILURE;
    }
}
