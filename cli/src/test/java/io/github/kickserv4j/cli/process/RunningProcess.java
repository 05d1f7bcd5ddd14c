package io.github.kickserv4j.cli.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kickserv4j.cli.CliResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process whose stdout is read while it runs. It does not outlive its test. */
final class RunningProcess implements AutoCloseable {
    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private RunningProcess(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.err = err;
    }

    /** Starts a command with just this environment. */
    static RunningProcess start(Map<String, String> environment, List<String> command) throws IOException {
        Path err = Files.createTempFile("kickserv", ".stderr");
        var builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new RunningProcess(builder.start(), err);
    }

    /** Returns the next line of its results. */
    String readLine() throws IOException {
        return out.readLine();
    }

    /** Sends a signal, such as {@code INT}. */
    void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits until it ends by itself, and returns its result. */
    CliResult waitForExit() throws Exception {
        String rest = out.lines().map(line -> line + "\n").collect(Collectors.joining());
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + process.info());
        }
        return new CliResult(process.exitValue(), rest, Files.readString(err));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(err);
    }
}
