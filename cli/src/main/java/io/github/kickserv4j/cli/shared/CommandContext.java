package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.ControlCharacterEscaper;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What surrounds a command.
 *
 * @param out where results go, and nothing else
 * @param err where everything else goes
 * @param environment variables by name
 * @param isTerminal whether a person reads the results
 * @param secretReader asks for a secret without showing it; none if there was no answer
 * @param stopSignal reaches zero when a command that waits should end
 * @param confirmation asks a person at the terminal a question, and says whether the answer was yes
 * @param clock what time it is, in the system's zone
 */
public record CommandContext(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean isTerminal,
        Supplier<Option<String>> secretReader,
        CountDownLatch stopSignal,
        Predicate<String> confirmation,
        Clock clock) {

    /** With the system's clock, and nobody who could say yes. */
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
                question -> false,
                Clock.system(ZoneId.systemDefault()));
    }

    /** The variable of that name; absent when it is empty. */
    public Option<String> environmentVariable(String name) {
        return Option.of(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the process is told to end. */
    boolean isTerminating() {
        return stopSignal.getCount() == 0;
    }

    /** Says something that is not a result. */
    public void printMessage(String line) {
        err.println(ControlCharacterEscaper.escape(line));
        err.flush();
    }

    /** Says all that is wrong with what was asked, a line each. */
    public int reportUsageErrors(Seq<Violation> violations) {
        violations.forEach(violation -> printMessage(violation.toString()));
        return ExitStatus.USAGE_ERROR;
    }

    /** Names nothing, since the environment holds the API key. */
    @Override
    public String toString() {
        return "Shell";
    }
}
