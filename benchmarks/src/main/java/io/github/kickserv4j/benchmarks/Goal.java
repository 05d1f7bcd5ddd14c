package io.github.kickserv4j.benchmarks;

import java.util.Locale;

/**
 * A limit of a ratio or figure.
 *
 * @param limit the value to reach
 * @param isUpper true if the value must not exceed it, false if it must not be below
 */
record Goal(double limit, boolean isUpper) {
    /** The goal that any value reaches. */
    static final Goal NONE = atMost(Double.POSITIVE_INFINITY);

    static Goal atMost(double limit) {
        return new Goal(limit, true);
    }

    static Goal atLeast(double limit) {
        return new Goal(limit, false);
    }

    boolean isReachedBy(double value) {
        return isUpper ? value <= limit : value >= limit;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.3g", isUpper ? "≤" : "≥", limit);
    }
}
