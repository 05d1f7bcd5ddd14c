package io.github.kickserv4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** The result of a run of the command line. */
public record CliResult(int status, String out, String err) {

    /** Runs without a terminal and without environment. */
    public static CliResult of(String... arguments) {
        return withEnvironment(Map.of(), arguments);
    }

    public static CliResult withEnvironment(Map<String, String> environment, String... arguments) {
        return run(environment, false, Option.none(), arguments);
    }

    public static CliResult onTerminal(String... arguments) {
        return run(Map.of(), true, Option.none(), arguments);
    }

    /** Runs on a terminal, where every question goes to stderr and gets {@code answer}. */
    public static CliResult withConfirmation(boolean answer, String... arguments) {
        return withAnswer(answer ? "yes" : "no", Clock.systemUTC(), arguments);
    }

    /** Likewise, at another time. */
    public static CliResult withAnswer(String answer, Clock clock, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        Function<String, Option<String>> lineReader = question -> {
            err.write(question + "\n");
            return Option.some(answer);
        };
        return run(commandContext(out, err, true, lineReader, clock), out, err, arguments);
    }

    /** Runs at another time, in the zone of {@code clock}. */
    public static CliResult atTime(Clock clock, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        return run(commandContext(out, err, false, question -> Option.none(), clock), out, err, arguments);
    }

    private static CommandContext commandContext(
            StringWriter out,
            StringWriter err,
            boolean terminal,
            Function<String, Option<String>> lineReader,
            Clock clock) {
        return new CommandContext(
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                terminal,
                Option::none,
                new CountDownLatch(1),
                lineReader,
                clock);
    }

    private static CliResult run(
            CommandContext commandContext, StringWriter out, StringWriter err, String... arguments) {
        return new CliResult(run(commandContext, arguments), out.toString(), err.toString());
    }

    /** Runs with {@code secret} as the answer to the prompt for a secret. */
    public static CliResult withSecret(String secret, String... arguments) {
        return run(Map.of(), false, Option.some(secret), arguments);
    }

    /** Runs a command that is signalled to stop before it begins, so that a server ends at once. */
    public static CliResult stopped(String... arguments) {
        return run(Map.of(), false, Option.none(), new CountDownLatch(0), arguments);
    }

    /** Runs a server that is signalled to stop as soon as it serves. */
    public static CliResult stoppedWhenServing(String... arguments) {
        var stop = new CountDownLatch(1) {
            @Override
            public void await() {
                countDown();
            }
        };
        return run(Map.of(), false, Option.none(), stop, arguments);
    }

    private static CliResult run(
            Map<String, String> environment, boolean terminal, Option<String> secret, String... arguments) {
        return run(environment, terminal, secret, new CountDownLatch(1), arguments);
    }

    private static CliResult run(
            Map<String, String> environment,
            boolean terminal,
            Option<String> secret,
            CountDownLatch stop,
            String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(out), new PrintWriter(err), environment, terminal, () -> secret, stop);
        return run(commandContext, out, err, arguments);
    }

    /** Runs in {@code commandContext}, where results that cannot be written are a failure, and returns the exit status. */
    public static int run(CommandContext commandContext, String... arguments) {
        return new Cli(commandContext, () -> Option.when(commandContext.out().checkError(), "no space left"))
                .run(arguments);
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
