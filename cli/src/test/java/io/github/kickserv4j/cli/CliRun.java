package io.github.kickserv4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.cli.shared.Shell;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** What a run of the command line left behind. */
public record CliRun(int status, String out, String err) {

    /** A run without a terminal and without environment. */
    public static CliRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    public static CliRun in(Map<String, String> environment, String... arguments) {
        return run(environment, false, Option.none(), arguments);
    }

    public static CliRun onTerminal(String... arguments) {
        return run(Map.of(), true, Option.none(), arguments);
    }

    /** On a terminal, where {@code answer} is what a person says to every question, which goes to stderr. */
    public static CliRun asking(boolean answer, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        Predicate<String> consent = question -> {
            err.write(question + "\n");
            return answer;
        };
        return run(shell(out, err, true, consent, Clock.systemUTC()), out, err, arguments);
    }

    /** At another time, in the zone of {@code clock}. */
    public static CliRun at(Clock clock, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        return run(shell(out, err, false, question -> false, clock), out, err, arguments);
    }

    private static Shell shell(
            StringWriter out, StringWriter err, boolean terminal, Predicate<String> consent, Clock clock) {
        return new Shell(
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                terminal,
                Option::none,
                new CountDownLatch(1),
                consent,
                clock);
    }

    private static CliRun run(Shell shell, StringWriter out, StringWriter err, String... arguments) {
        return new CliRun(run(shell, arguments), out.toString(), err.toString());
    }

    /** With {@code secret} as the answer to whoever asks for one. */
    public static CliRun answering(String secret, String... arguments) {
        return run(Map.of(), false, Option.some(secret), arguments);
    }

    /** Of a command that is told to stop before it begins, so that one which waits for that ends at once. */
    public static CliRun stopping(String... arguments) {
        return run(Map.of(), false, Option.none(), new CountDownLatch(0), arguments);
    }

    private static CliRun run(
            Map<String, String> environment, boolean terminal, Option<String> secret, String... arguments) {
        return run(environment, terminal, secret, new CountDownLatch(1), arguments);
    }

    private static CliRun run(
            Map<String, String> environment,
            boolean terminal,
            Option<String> secret,
            CountDownLatch stop,
            String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var shell = new Shell(new PrintWriter(out), new PrintWriter(err), environment, terminal, () -> secret, stop);
        return run(shell, out, err, arguments);
    }

    /** The exit status of a run in {@code shell}, where whatever cannot be written is missed by somebody. */
    public static int run(Shell shell, String... arguments) {
        return new Cli(shell, () -> Option.when(shell.out().checkError(), "no space left")).run(arguments);
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
