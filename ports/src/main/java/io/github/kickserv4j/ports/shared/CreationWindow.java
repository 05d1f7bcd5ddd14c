package io.github.kickserv4j.ports.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The times, by the server's clock, between which a record was created if one creation made it. */
record CreationWindow(Instant earliest, Instant latest) implements Serializable {
    /** The most by which a server's clock is thought to be set after its offset was learnt. */
    private static final Duration CLOCK_SET = Duration.ofMinutes(5);

    boolean contains(OffsetDateTime createdAt) {
        Instant time = createdAt.toInstant();
        return !time.isBefore(earliest) && !time.isAfter(latest);
    }

    /** Returns whether the creation may have made a record of this time, even if the clock was set since. */
    boolean isPossible(OffsetDateTime createdAt) {
        return !createdAt.toInstant().isBefore(earliest.minus(CLOCK_SET));
    }
}
