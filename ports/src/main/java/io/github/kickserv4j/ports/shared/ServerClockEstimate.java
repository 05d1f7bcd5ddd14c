package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Two bounds for the server's clock, relative to a steady clock of this side. They come from a record that was
 * created between two moments of the steady clock and carries the server's time.
 *
 * @param earliest the earliest time that the server's clock can have shown when the steady one was at zero
 * @param latest the latest
 */
record ServerClockEstimate(Instant earliest, Instant latest) {
    /** Records carry whole seconds (recorded); whether they are cut or rounded is not known. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    /** A creation that took longer gives too little information about the clock. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** Returns whether the estimate is of use. */
    static boolean isUsable(OffsetDateTime createdAt, long begun, long ended) {
        return ended - begun <= LONGEST.toNanos() && Rule.SENSIBLE_TIME.holds().test(createdAt);
    }

    /** An estimate from a record that was created between these two times, in nanoseconds of the steady clock. */
    static ServerClockEstimate fromRecord(OffsetDateTime createdAt, long begun, long ended) {
        Instant time = createdAt.toInstant();
        return new ServerClockEstimate(
                time.minus(PRECISION).minusNanos(ended), time.plus(PRECISION).minusNanos(begun));
    }

    /** Returns when a record was created that was created between these two, in nanoseconds of the steady clock. */
    CreationWindow window(long begun, long ended) {
        return new CreationWindow(
                earliest.plusNanos(begun).minus(PRECISION),
                latest.plusNanos(ended).plus(PRECISION));
    }
}
