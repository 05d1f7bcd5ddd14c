package io.github.kickserv4j.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A benchmark of ours beside one of a peer.
 *
 * @param name what is compared
 * @param ours the benchmark, as {@code Class.method}
 * @param peer the other benchmark
 * @param metric the figure that is compared
 * @param goal the ratio to reach, ours by the peer's
 * @param limit what our own figure is to reach, in its unit
 */
record Comparison(String name, String ours, String peer, Metric metric, Goal goal, Goal limit) {
    /** Creates a comparison in which the ratio alone counts. */
    Comparison(String name, String ours, String peer, Metric metric, Goal goal) {
        this(name, ours, peer, metric, goal, Goal.NONE);
    }

    /** Returns whether both goals are reached. */
    boolean isReachedBy(double ratio, double figure) {
        return goal.isReachedBy(ratio) && limit.isReachedBy(figure);
    }

    /** Returns the goals that there are. */
    String goals(String unit) {
        return Stream.of(goal.toString(), limit + " " + unit)
                .filter(text -> !text.startsWith(Goal.NONE.toString()))
                .collect(Collectors.joining(", "));
    }
}
