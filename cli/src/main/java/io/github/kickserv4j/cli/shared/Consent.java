package io.github.kickserv4j.cli.shared;

import picocli.CommandLine.Model.CommandSpec;

/** The question that a deletion asks on a terminal, and the option {@code --yes} that answers it beforehand. */
public final class Consent {
    private static final String YES = "--yes";

    private Consent() {}

    /** The command with the option. */
    public static CommandSpec on(CommandSpec spec) {
        return spec.addOption(
                Options.flag(YES, "Does not ask. Only on a terminal does it ask, so that no script waits."));
    }

    /** The same deletion, of which nothing is sent before a person at the terminal has said yes. */
    public static <T> KickservCommand.Request<T> to(
            String what, Arguments arguments, KickservCommand.Request<T> deletion) {
        boolean isGiven = arguments.has(YES) || arguments.has(GlobalOptions.READ_ONLY);
        return (kickserv, results) -> isGiven || isGiven(what, results.shell())
                ? deletion.send(kickserv, results)
                : refused(what, results.shell());
    }

    private static boolean isGiven(String what, Shell shell) {
        return !shell.isTerminal() || shell.consent().test("Delete " + what + " for good? [y/N] ");
    }

    private static int refused(String what, Shell shell) {
        shell.say("not deleted: " + what);
        return ExitStatus.REFUSED;
    }
}
