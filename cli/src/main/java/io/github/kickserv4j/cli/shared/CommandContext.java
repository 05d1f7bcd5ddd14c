package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.ControlCharacterEscaper;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The surroundings of a command.
 *
 * @param out receives results, and nothing else
 * @param err receives everything else
 * @param environment variables by name
 * @param isTerminal true if a person reads the results
 * @param secretReader prompts for a secret without showing it; none if there was no answer
 * @param stopSignal reaches zero when a command that waits should end
 * @param lineReader asks a person at the terminal a question, and returns the answer; none if there is no terminal
 * @param clock the current time, in the system's zone
 */
public record CommandContext(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean isTerminal,
        Supplier<Option<String>> secretReader,
        CountDownLatch stopSignal,
        Function<String, Option<String>> lineReader,
        Clock clock) {

    /** Makes a context with the system's clock, in which no question is answered. */
    public CommandContext(
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean isTerminal,
            Supplier<Option<String>> secretReader,
            CountDownLatch stopSignal) {
        this(
                out,
                err,
                environment,
                isTerminal,
                secretReader,
                stopSignal,
                question -> Option.none(),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Returns the environment variable of that name; absent if it is empty. */
    public Option<String> environmentVariable(String name) {
        return Option.of(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Returns true if the process was signalled to end. */
    public boolean isTerminating() {
        return stopSignal.getCount() == 0;
    }

    /** Asks a person at the terminal, and returns true if the answer is {@code y} or {@code yes}. */
    boolean isConfirmed(String question) {
        return lineReader
                .apply(question)
                .exists(answer -> answer.strip().toLowerCase(Locale.ROOT).matches("y|yes"));
    }

    /** Prints a line that is not a result. */
    public void printMessage(String line) {
        err.println(ControlCharacterEscaper.escape(line));
        err.flush();
    }

    /** Prints all violations, a line each, and returns the exit status of bad usage. */
    public int reportUsageErrors(Seq<Violation> violations) {
        violations.forEach(violation -> printMessage(violation.toString()));
        return ExitStatus.USAGE_ERROR;
    }

    /** Returns the name of the type only, since the environment holds the API key. */
    @Override
    public String toString() {
        return "CommandContext";
    }
}
