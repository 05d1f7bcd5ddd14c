package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.shared.KickservCommand.KickservRequest;

/** The question that a deletion asks on a terminal, and the option {@code --yes} that answers it beforehand. */
final class DeletionConfirmation {
    private static final String YES = "--yes";

    private DeletionConfirmation() {}

    /** Returns the parameter with the option added. */
    static <A> Parameter<A> addOptionTo(Parameter<A> parameter) {
        return new Parameter<>(
                spec -> parameter
                        .declaration()
                        .apply(spec)
                        .addOption(OptionSpecs.flag(
                                YES, "Does not ask for confirmation. Without a terminal, the command never asks.")),
                parameter.parser());
    }

    /** Returns a request that sends the deletion only after a person at the terminal has confirmed it. */
    static <T> KickservRequest<T> requireFor(
            String record, ParsedArguments parsedArguments, KickservRequest<T> deletion) {
        boolean isGiven = parsedArguments.has(YES) || parsedArguments.has(GlobalOptions.READ_ONLY);
        return (kickserv, resultWriter) -> isGiven || isGiven(record, resultWriter.context())
                ? deletion.send(kickserv, resultWriter)
                : refused(record, resultWriter.context());
    }

    private static boolean isGiven(String record, CommandContext commandContext) {
        return !commandContext.isTerminal() || commandContext.isConfirmed("Delete " + record + " for good? [y/N] ");
    }

    private static int refused(String record, CommandContext commandContext) {
        commandContext.printMessage("not deleted: " + record);
        return ExitStatus.FAILURE;
    }
}
