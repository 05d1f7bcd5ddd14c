package io.github.kickserv4j.adapter.http.time;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which a whole operation must be over, on a clock that never jumps. */
public final class Deadline {
    private final LongSupplier nanos;
    private final long start;
    private final Duration allowed;

    private Deadline(Duration allowed, LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.allowed = allowed;
    }

    /** So long from now on, by the clock {@code nanos}, such as {@link System#nanoTime()}. */
    public static Deadline after(Duration allowed, LongSupplier nanos) {
        return new Deadline(allowed, nanos);
    }

    /** How long the operation has taken so far. */
    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    /** What is left of it; zero when it has passed. */
    public Duration remaining() {
        Duration left = allowed.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isExpired() {
        return remaining().isZero();
    }
}
