package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.Shell;
import io.vavr.collection.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The whole command line, without a process around it. */
final class Cli {
    private final Shell shell;

    Cli(Shell shell) {
        this.shell = shell;
    }

    /** Does what {@code arguments} say, and answers with the exit status. */
    int run(String... arguments) {
        int status = commandLine(new Complaints(shell, Redaction.of(List.of(arguments), shell)))
                .execute(arguments);
        shell.out().flush();
        shell.err().flush();
        return status;
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
