package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Printable;
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
 * @param secret asks for a secret without showing it; none if there was no answer
 * @param stop reaches zero when a command that waits should end
 * @param consent asks a person at the terminal a question, and says whether the answer was yes
 * @param clock what time it is, in the system's zone
 */
public record Shell(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean isTerminal,
        Supplier<Option<String>> secret,
        CountDownLatch stop,
        Predicate<String> consent,
        Clock clock) {

    /** With the system's clock, and nobody who could say yes. */
    public Shell(
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean isTerminal,
            Supplier<Option<String>> secret,
            CountDownLatch stop) {
        this(out, err, environment, isTerminal, secret, stop, question -> false, Clock.system(ZoneId.systemDefault()));
    }

    /** The variable of that name; absent when it is empty. */
    public Option<String> variable(String name) {
        return Option.of(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the process is told to end. */
    boolean isTerminating() {
        return stop.getCount() == 0;
    }

    /** Says something that is not a result. */
    public void say(String line) {
        err.println(Printable.of(line));
        err.flush();
    }

    /** Says all that is wrong with what was asked, a line each. */
    public int badUsage(Seq<Violation> violations) {
        violations.forEach(violation -> say(violation.toString()));
        return ExitStatus.BAD_USAGE;
    }

    /** Names nothing, since the environment holds the API key. */
    @Override
    public String toString() {
        return "Shell";
    }
}
