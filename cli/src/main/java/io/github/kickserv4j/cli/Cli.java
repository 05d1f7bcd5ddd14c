package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line, without the process. */
final class Cli {
    private final CommandContext commandContext;
    private final Supplier<Option<String>> writeFailure;

    /**
     * @param writeFailure the reason why results could not be written, if they could not
     */
    Cli(CommandContext commandContext, Supplier<Option<String>> writeFailure) {
        this.commandContext = commandContext;
        this.writeFailure = writeFailure;
    }

    /** Runs the command of {@code arguments}, and returns the exit status. */
    int run(String... arguments) {
        Seq<String> typed = List.of(arguments);
        var errorReporter = new ErrorReporter(commandContext, ApiKeyRedactor.from(typed, commandContext));
        Seq<String> undecodable = UndecodableArguments.find(typed, commandContext);
        int status = undecodable.isEmpty()
                ? commandLine(typed, errorReporter).execute(arguments)
                : errorReporter.reportUndecodable(undecodable);
        commandContext.out().flush();
        commandContext.err().flush();
        return writeFailure.get().fold(() -> status, reason -> reportWriteFailure(reason, status));
    }

    private int reportWriteFailure(String reason, int status) {
        String done = status == ExitStatus.SUCCESS ? "; the command itself succeeded" : "";
        commandContext.printMessage("the results could not be written: " + reason + done);
        return ExitStatus.FAILURE;
    }

    private CommandLine commandLine(Seq<String> typed, ErrorReporter errorReporter) {
        return new CommandLine(RootCommand.spec(typed))
                .setOut(commandContext.out())
                .setErr(commandContext.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(commandContext.isTerminal() ? Ansi.AUTO : Ansi.OFF))
                .setExpandAtFiles(false)
                .setAllowSubcommandsAsOptionParameters(true)
                .setExecutionStrategy(parsed -> execute(parsed, typed, errorReporter))
                .setParameterExceptionHandler((wrong, all) -> errorReporter.reportUsageError(wrong, typed));
    }

    private int execute(ParseResult parsed, Seq<String> typed, ErrorReporter errorReporter) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandSpec command = innermost(parsed).commandSpec();
        Seq<OptionSpec> options = options(parsed);
        Seq<String> useless = options.map(OptionSpec::longestName).reject(command.optionsMap()::containsKey);
        if (!useless.isEmpty()) {
            return errorReporter.reportUsageError(
                    new UnmatchedArgumentException(command.commandLine(), useless.asJava()), typed);
        }
        Option<String> repeated = repeated(options);
        if (repeated.isDefined()) {
            return errorReporter.reportUsageError(
                    new ParameterException(
                            command.commandLine(), "option '" + repeated.get() + "' should be specified only once"),
                    typed);
        }
        return run((Command) command.userObject(), ParsedArguments.of(parsed), errorReporter);
    }

    /** Returns the options of all commands, from the first command down to the last. */
    private static Seq<OptionSpec> options(ParseResult parsed) {
        List<OptionSpec> own = List.ofAll(parsed.matchedOptions());
        return parsed.hasSubcommand() ? own.appendAll(options(parsed.subcommand())) : own;
    }

    /** Returns the first option with one value that stands before the name of a command and behind it. The parser finds others. */
    private static Option<String> repeated(Seq<OptionSpec> options) {
        Seq<String> names = options.reject(OptionSpec::isMultiValue).map(OptionSpec::longestName);
        return names.find(name -> names.count(name::equals) > 1);
    }

    private int run(Command command, ParsedArguments parsedArguments, ErrorReporter errorReporter) {
        try {
            return command.run(parsedArguments, commandContext);
        } catch (RuntimeException fault) {
            return errorReporter.reportUnexpectedError(fault);
        }
    }

    private static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }
}
