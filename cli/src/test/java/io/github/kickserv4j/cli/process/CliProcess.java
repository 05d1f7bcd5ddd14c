package io.github.kickserv4j.cli.process;

import io.github.kickserv4j.cli.CliResult;
import io.vavr.collection.List;
import java.io.IOException;
import java.util.Map;

/** The command line of this build, started by {@code java} itself. */
final class CliProcess {
    /** The environment that programs need to be found and to print UTF-8, and nothing else. */
    static final Map<String, String> ENVIRONMENT = Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C.UTF-8");

    private CliProcess() {}

    /** Returns the command that starts it with these arguments. */
    static java.util.List<String> command(String... arguments) {
        return List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.kickserv4j.cli.Main")
                .appendAll(List.of(arguments))
                .asJava();
    }

    static RunningProcess start(String... arguments) throws IOException {
        return RunningProcess.start(ENVIRONMENT, command(arguments));
    }

    static CliResult run(String... arguments) throws Exception {
        try (var running = start(arguments)) {
            return running.waitForExit();
        }
    }

    /** Returns a bash script in which {@code "$@"} is the program with these arguments. */
    static CliResult bash(String script, String... arguments) throws Exception {
        var command = List.of("bash", "-c", script, "bash").appendAll(command(arguments));
        try (var running = RunningProcess.start(ENVIRONMENT, command.asJava())) {
            return running.waitForExit();
        }
    }
}
