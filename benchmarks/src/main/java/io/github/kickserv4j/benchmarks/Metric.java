package io.github.kickserv4j.benchmarks;

import org.openjdk.jmh.results.RunResult;

/** A figure of a benchmark. */
enum Metric {
    /** The score: the time of a call, or the calls in a time, as the benchmark has it. */
    SCORE("") {
        @Override
        double of(RunResult result) {
            return result.getPrimaryResult().getScore();
        }

        @Override
        String unit(RunResult result) {
            return result.getPrimaryResult().getScoreUnit().replace("/op", "");
        }
    },
    /** The middle one of the single calls, which one that was held up does not change. */
    MEDIAN("") {
        @Override
        double of(RunResult result) {
            return result.getPrimaryResult().getStatistics().getPercentile(50);
        }

        @Override
        String unit(RunResult result) {
            return SCORE.unit(result);
        }
    },
    /** The time that 99 of 100 calls do not exceed. */
    P99("") {
        @Override
        double of(RunResult result) {
            return result.getPrimaryResult().getStatistics().getPercentile(99);
        }

        @Override
        String unit(RunResult result) {
            return SCORE.unit(result);
        }
    },
    /** The bytes that a call allocates. */
    ALLOCATION("B") {
        @Override
        double of(RunResult result) {
            return secondary(result, "gc.alloc.rate.norm");
        }
    },
    /** The calls in a second by one thread. */
    CALLS_OF_ONE_THREAD("ops/s") {
        @Override
        double of(RunResult result) {
            return secondary(result, "callsOfOneThread");
        }
    },
    /** The calls in a second by sixteen threads. */
    CALLS_OF_SIXTEEN_THREADS("ops/s") {
        @Override
        double of(RunResult result) {
            return secondary(result, "callsOfSixteenThreads");
        }
    },
    /** The time that 99 of 100 calls of sixteen threads do not exceed. */
    P99_OF_SIXTEEN_THREADS("us") {
        @Override
        double of(RunResult result) {
            return secondary(result, "timeOfSixteenThreads");
        }
    };

    private final String unit;

    Metric(String unit) {
        this.unit = unit;
    }

    abstract double of(RunResult result);

    /** Returns the unit of the figure. */
    String unit(RunResult result) {
        return unit;
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }
}
