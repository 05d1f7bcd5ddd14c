package io.github.kickserv4j.benchmarks;

import java.util.List;

/** All comparisons, in the order of the table. */
final class Comparisons {
    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "twin: fresh JVM to first call",
                    "FirstCallBenchmark.twin",
                    "FirstCallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(1.0 / 15)),
            new Comparison(
                    "fake server: fresh JVM to first answer",
                    "FirstCallBenchmark.fakeServer",
                    "FirstCallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(1.0 / 6)),
            new Comparison(
                    "fake server: one call",
                    "CallBenchmark.fakeServer",
                    "CallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(0.35)),
            new Comparison(
                    "fake server: one call, 99th percentile",
                    "CallBenchmark.fakeServer",
                    "CallBenchmark.wireMock",
                    Metric.P99,
                    Goal.atMost(1)));

    private Comparisons() {}
}
