package io.github.kickserv4j.benchmarks;

/**
 * A benchmark of ours beside one of a peer.
 *
 * @param name what is compared
 * @param ours the benchmark, as {@code Class.method}
 * @param peer the other benchmark
 * @param metric the figure that is compared
 * @param goal the ratio to reach, ours by the peer's
 */
record Comparison(String name, String ours, String peer, Metric metric, Goal goal) {}
