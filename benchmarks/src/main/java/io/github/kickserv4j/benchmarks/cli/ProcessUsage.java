package io.github.kickserv4j.benchmarks.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The usage of a process whose output is discarded.
 *
 * @param cpuMilliseconds the CPU time of all its threads, by the user and the system
 * @param megabytes the most memory that it had, as Linux counts it; elsewhere 0
 */
record ProcessUsage(double cpuMilliseconds, double megabytes) {
    private static final String SHELL = "\"$@\" >/dev/null && times"; // of the shell, and of its children
    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
    private static final int INTERVAL_MILLISECONDS = 20;

    static ProcessUsage of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var shell = new ArrayList<>(List.of("bash", "-c", SHELL, "bash"));
        shell.addAll(command);
        var builder = new ProcessBuilder(shell).redirectError(Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        double kilobytes = 0;
        while (!process.waitFor(INTERVAL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, peak(process.descendants()));
        }
        return new ProcessUsage(cpuMilliseconds(process), kilobytes / 1024);
    }

    private static double cpuMilliseconds(Process process) throws IOException {
        try (var output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            String times = String.join(" ", output.lines().toList());
            if (process.exitValue() != 0) {
                throw new IllegalStateException(process + " printed " + times);
            }
            return TIME.matcher(times)
                    .results()
                    .mapToDouble(time ->
                            60_000 * Double.parseDouble(time.group(1)) + 1_000 * Double.parseDouble(time.group(2)))
                    .sum();
        }
    }

    private static double peak(Stream<ProcessHandle> processes) {
        return processes.mapToDouble(ProcessUsage::peak).max().orElse(0);
    }

    private static double peak(ProcessHandle process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
