package io.github.kickserv4j.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds: each benchmark once a round, so that a slow minute of the machine befalls all of them. A ratio is taken
 * within its round.
 */
final class Rounds {
    private static final TimeValue SHORT = TimeValue.milliseconds(300);

    /** JMH waits half a minute for threads that a fake leaves behind, before it ends the JVM. */
    private static final String NO_WAIT_FOR_THREADS = "-Djmh.shutdownTimeout=1";

    private final Map<String, List<RunResult>> results = new HashMap<>();

    /** Runs the benchmarks, with short iterations if they are to be {@code quick}, else as long as they say. */
    static Rounds run(Set<String> benchmarks, int count, boolean quick) throws RunnerException {
        var rounds = new Rounds();
        for (int round = 1; round <= count; round++) {
            for (String benchmark : benchmarks) {
                long start = System.nanoTime();
                rounds.results
                        .computeIfAbsent(benchmark, name -> new ArrayList<>())
                        .add(run(benchmark, quick));
                System.err.printf(
                        Locale.ROOT,
                        "round %d of %d: %s, %d s%n",
                        round,
                        count,
                        benchmark,
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            }
        }
        return rounds;
    }

    private static RunResult run(String benchmark, boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.replace(".", "\\.") + "$")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(NO_WAIT_FOR_THREADS, "-Dbenchmark.quick=" + quick)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (quick) {
            options.warmupTime(SHORT).measurementTime(SHORT);
        }
        return new Runner(options.build()).runSingle();
    }

    /** Returns the figure of one benchmark. */
    Spread figure(String benchmark, Metric metric) {
        return Spread.of(values(benchmark, metric));
    }

    String unit(String benchmark, Metric metric) {
        return metric.unit(results.get(benchmark).get(0));
    }

    /** Returns the ratio of two benchmarks, round by round. */
    Spread ratio(Comparison comparison) {
        List<Double> ours = values(comparison.ours(), comparison.metric());
        List<Double> peers = values(comparison.peer(), comparison.metric());
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round) / peers.get(round));
        }
        return Spread.of(ratios);
    }

    private List<Double> values(String benchmark, Metric metric) {
        return results.get(benchmark).stream().map(metric::of).toList();
    }
}
