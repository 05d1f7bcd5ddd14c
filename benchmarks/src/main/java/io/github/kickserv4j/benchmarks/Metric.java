package io.github.kickserv4j.benchmarks;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/**
 * A figure of a benchmark.
 *
 * @param figure returns the figure
 * @param unitOf returns its unit
 */
record Metric(ToDoubleFunction<RunResult> figure, Function<RunResult, String> unitOf) {
    /** The score: the time of a call, or the calls in a time, as the benchmark has it. */
    static final Metric SCORE = new Metric(result -> result.getPrimaryResult().getScore(), Metric::unitOfScore);

    /** The middle one of the single calls, which one that was held up does not change. */
    static final Metric MEDIAN =
            new Metric(result -> result.getPrimaryResult().getStatistics().getPercentile(50), Metric::unitOfScore);

    /** The time that 99 of 100 calls do not exceed. */
    static final Metric P99 =
            new Metric(result -> result.getPrimaryResult().getStatistics().getPercentile(99), Metric::unitOfScore);

    /** The bytes that a call allocates. */
    static final Metric ALLOCATION = named("gc.alloc.rate.norm", "B");

    /** The calls in a second by one thread. */
    static final Metric CALLS_OF_ONE_THREAD = named("callsOfOneThread", "ops/s");

    /** The calls in a second by sixteen threads. */
    static final Metric CALLS_OF_SIXTEEN_THREADS = named("callsOfSixteenThreads", "ops/s");

    /** The time that 99 of 100 calls of sixteen threads do not exceed. */
    static final Metric P99_OF_SIXTEEN_THREADS = named("timeOfSixteenThreads", "us");

    /** Returns a figure that a benchmark or profiler has beside its score, by its name there. */
    static Metric named(String name, String unit) {
        return new Metric(result -> result.getSecondaryResults().get(name).getScore(), result -> unit);
    }

    double of(RunResult result) {
        return figure.applyAsDouble(result);
    }

    /** Returns the unit of the figure. */
    String unit(RunResult result) {
        return unitOf.apply(result);
    }

    private static String unitOfScore(RunResult result) {
        return result.getPrimaryResult().getScoreUnit().replace("/op", "");
    }
}
