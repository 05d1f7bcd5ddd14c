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
    },
    /** The bytes that a store takes for a record beside the record itself. */
    RETAINED {
        @Override
        double of(RunResult result) {
            return result.getSecondaryResults().get("bytesPerRecord").getScore();
        }
    },
    /** The CPU time of the process that a benchmark starts. */
    CPU {
        @Override
        double of(RunResult result) {
            return result.getSecondaryResults().get("cpuMilliseconds").getScore();
        }
    },
    /** The most memory of the process that a benchmark starts. */
    MEMORY {
        @Override
        double of(RunResult result) {
            return result.getSecondaryResults().get("megabytes").getScore();
        }
    };

    abstract double of(RunResult result);

    /** Returns the unit of the figure. */
    final String unit(RunResult result) {
        return switch (this) {
            case ALLOCATION, RETAINED -> "B";
            case CPU -> "ms";
            case MEMORY -> "MB";
            case SCORE, P99 -> result.getPrimaryResult().getScoreUnit().replace("/op", "");
        };
    }
}
