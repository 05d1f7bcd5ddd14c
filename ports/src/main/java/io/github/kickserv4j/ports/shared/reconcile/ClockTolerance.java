package io.github.kickserv4j.ports.shared.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The earliest and latest times at which a write may have had its effect. Records carry the server's time in whole seconds
 * (recorded), and its clock is
 * not ours.
 *
 * @param requestedAt when the operation began, by the clock of this side
 */
public record ClockTolerance(Instant requestedAt) {
    /** The most by which the two clocks are thought to differ: five minutes, and the loss to whole seconds. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5).plusSeconds(1);

    /** The longest time between a request and the creation of its record. */
    static final Duration LATEST = Duration.ofMinutes(10);

    /** Returns whether {@code time} is too late for the write, however wrong the clocks are. */
    boolean isTooLate(OffsetDateTime time) {
        return requestedAt.isBefore(Instant.MAX.minus(LATEST))
                && time.toInstant().isAfter(requestedAt.plus(LATEST));
    }

    /** Returns whether the write may have had its effect at {@code time}, however wrong the clocks are. */
    public boolean isPossibleTime(OffsetDateTime time) {
        return requestedAt.isBefore(Instant.MIN.plus(CLOCKS_DIFFER))
                || !time.toInstant().isBefore(requestedAt.minus(CLOCKS_DIFFER));
    }
}
