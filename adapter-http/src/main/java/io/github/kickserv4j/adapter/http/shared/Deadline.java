package io.github.kickserv4j.adapter.http.shared;

import java.time.Duration;

/** The moment by which a whole operation must be over, on the clock that never jumps. */
public final class Deadline {
    private final long start = System.nanoTime();
    private final Duration allowed;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    Duration allowed() {
        return allowed;
    }

    /** What is left of it; zero when it has passed. */
    Duration remaining() {
        Duration left = allowed.minusNanos(System.nanoTime() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
