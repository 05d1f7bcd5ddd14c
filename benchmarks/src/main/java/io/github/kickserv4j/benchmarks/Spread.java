package io.github.kickserv4j.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A figure of several rounds.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param lowest the lowest
 * @param highest the highest
 */
record Spread(double median, double lowest, double highest) {
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3g (%.3g..%.3g)", median, lowest, highest);
    }
}
