package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.Shell;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The whole command line, without a process around it. */
final class Cli {
    private final Shell shell;
    private final Supplier<Option<String>> loss;

    /**
     * @param loss why results could not be written, if somebody misses them
     */
    Cli(Shell shell, Supplier<Option<String>> loss) {
        this.shell = shell;
        this.loss = loss;
    }

    /** Does what {@code arguments} say, and answers with the exit status. */
    int run(String... arguments) {
        Seq<String> typed = List.of(arguments);
        var complaints = new Complaints(shell, Redaction.of(typed, shell));
        Seq<String> lost = LostText.in(typed, shell);
        int status = lost.isEmpty() ? commandLine(complaints).execute(arguments) : complaints.aboutLostText(lost);
        shell.out().flush();
        shell.err().flush();
        return loss.get().fold(() -> status, reason -> lost(reason, status));
    }

    private int lost(String reason, int status) {
        String done = status == ExitStatus.DONE ? "; what was asked for was done" : "";
        shell.say("the results could not be written: " + reason + done);
        return ExitStatus.REFUSED;
    }

    private CommandLine commandLine(Complaints complaints) {
        return new CommandLine(new Root().spec())
                .setOut(shell.out())
                .setErr(shell.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(shell.isTerminal() ? Ansi.AUTO : Ansi.OFF))
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setExecutionStrategy(parsed -> execute(parsed, complaints))
                .setParameterExceptionHandler((wrong, all) -> complaints.aboutUsage(wrong));
    }

    private int execute(ParseResult parsed, Complaints complaints) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        return helped != null ? helped : run(innermost(parsed), Arguments.of(parsed), complaints);
    }

    private int run(Command command, Arguments arguments, Complaints complaints) {
        try {
            return command.run(arguments, shell);
        } catch (RuntimeException fault) {
            return complaints.aboutFault(fault);
        }
    }

    private static Command innermost(ParseResult parsed) {
        return parsed.hasSubcommand()
                ? innermost(parsed.subcommand())
                : (Command) parsed.commandSpec().userObject();
    }
}
