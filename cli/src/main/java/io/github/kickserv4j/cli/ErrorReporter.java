package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports arguments that cannot be parsed, and faults of the program. It never shows the API key. */
record ErrorReporter(CommandContext context, ApiKeyRedactor redactor) {
    private static final String END_OF_OPTIONS = "--";
    private static final int LONGEST_SHOWN = 200;

    /**
     * Reports arguments that cannot be parsed.
     *
     * @param typed all arguments
     */
    int reportUsageError(ParameterException wrong, Seq<String> typed) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            reportUnknown(unmatched, typed);
        } else {
            sayBeginning("" + wrong.getMessage());
        }
        say("try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE_ERROR;
    }

    /** Reports the names of arguments and settings that could not be decoded. */
    int reportUndecodable(Seq<String> names) {
        names.forEach(name -> sayBeginning(name + " " + Rule.NOTHING_LOST.sentence()));
        say("try: a locale of UTF-8, such as LC_ALL=C.UTF-8");
        return ExitStatus.USAGE_ERROR;
    }

    /** Reports a fault on one line, and a stack trace if {@code KICKSERV_DEBUG} is set. */
    int reportUnexpectedError(Exception fault) {
        say("unexpected fault: " + fault);
        if (context.environmentVariable("KICKSERV_DEBUG").isDefined()) {
            var trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace, true));
            List.of(trace.toString().split("\\R")).forEach(this::say);
        }
        return ExitStatus.FAILURE;
    }

    private void reportUnknown(UnmatchedArgumentException unmatched, Seq<String> typed) {
        Seq<String> unknown = List.ofAll(unmatched.getUnmatched());
        int behindEnd = unknown.reverse()
                .zip(typed.dropUntil(END_OF_OPTIONS::equals).drop(1).reverse())
                .takeWhile(pair -> pair._1.equals(pair._2))
                .size();
        Seq<UnknownArgument> arguments = unknown.dropRight(behindEnd).map(UnknownArgument::new);
        if (arguments.isEmpty()) {
            sayBeginning(unknown.map(UnknownArgument::new)
                    .map(argument -> argument.isOption() ? argument.name() : argument.text())
                    .mkString("not understood behind " + END_OF_OPTIONS + ": ", " ", ""));
            return;
        }
        boolean isOption = arguments.head().isOption();
        if (unmatched.getCommandLine().getCommand() instanceof CommandGroup group && !isOption) {
            sayBeginning("not understood: " + arguments.head().text());
            say(group.expectation());
            return;
        }
        sayBeginning(unknown(arguments));
        Seq<String> similar =
                List.ofAll(unmatched.getSuggestions()).remove(arguments.head().name());
        if (isOption && !similar.isEmpty()) {
            say(similar.mkString("did you mean: ", ", ", ""));
        }
    }

    /** Returns the names of unknown options without their values, since the value of a misspelt {@code --api-key} is a key. */
    private static String unknown(Seq<UnknownArgument> arguments) {
        Seq<UnknownArgument> options = arguments.filter(UnknownArgument::isOption);
        return options.isEmpty()
                ? arguments.map(UnknownArgument::text).mkString("not understood: ", " ", "")
                : options.map(UnknownArgument::name).mkString("unknown option: ", " ", "");
    }

    /** Prints the beginning of a line that shows what was typed. The key is redacted before, since its beginning is not found. */
    private void sayBeginning(String line) {
        String safe = redactor.redact(line);
        say(
                safe.codePointCount(0, safe.length()) > LONGEST_SHOWN
                        ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                        : safe);
    }

    private void say(String line) {
        context.printMessage(redactor.redact(line));
    }
}
