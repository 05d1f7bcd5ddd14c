package io.github.kickserv4j.benchmarks;

import org.openjdk.jmh.results.RunResult;

/** A figure of a benchmark. */
enum Metric {
    /** The score: the time of a call, or the calls in a time, as the benchmark has it. */
    SCORE {
        @Override
        double of(RunResult result) {
            return result.getPrimaryResult().getScore();
        }
    },
    /** The time that 99 of 100 calls do not exceed. */
    P99 {
        @Override
        double of(RunResult result) {
            return result.getPrimaryResult().getStatistics().getPercentile(99);
        }
    },
    /** The bytes that a call allocates. */
    ALLOCATION {
        @Override
        double of(RunResult result) {
            return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        }
    };

    abstract double of(RunResult result);

    /** Returns the unit of the figure. */
    final String unit(RunResult result) {
        return this == ALLOCATION
                ? "B"
                : result.getPrimaryResult().getScoreUnit().replace("/op", "");
    }
}
