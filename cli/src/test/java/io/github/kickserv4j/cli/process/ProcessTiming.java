package io.github.kickserv4j.cli.process;

import java.util.List;
import java.util.stream.Stream;

/**
 * The duration of a process.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds that it used a CPU
 */
record ProcessTiming(double wall, double cpu) {

    /** Runs a command, without its output. */
    static ProcessTiming measure(List<String> command) {
        var timed = Stream.concat(
                Stream.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" > /dev/null", "bash"), command.stream());
        try (var process = RunningProcess.start(CliProcess.ENVIRONMENT, timed.toList())) {
            String[] seconds = process.waitForExit().err().strip().split(" ", 3);
            return new ProcessTiming(
                    Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
        } catch (Exception notRun) {
            throw new AssertionError(notRun);
        }
    }
}
