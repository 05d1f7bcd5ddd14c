package io.github.kickserv4j.adapter.http.time;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time by which a whole operation must be over, on a monotonic clock. */
public final class Deadline {
    private final LongSupplier nanos;
    private final long start;
    private final Duration allowed;

    private Deadline(Duration allowed, LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.allowed = allowed;
    }

    /** Returns a deadline this long from now, by the clock {@code nanos}, such as {@link System#nanoTime()}. */
    public static Deadline after(Duration allowed, LongSupplier nanos) {
        return new Deadline(allowed, nanos);
    }

    /** Returns the time since the start of the operation. */
    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    /** Returns the remaining time; zero when the deadline has passed. */
    public Duration remaining() {
        Duration left = allowed.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isExpired() {
        return remaining().isZero();
    }
}
