package io.github.kickserv4j.ports.shared.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Since when the effect of a write may be there. Records carry the server's time in whole seconds (recorded), and its clock is
 * not ours.
 *
 * @param requestedAt when the operation began, by the clock of this side
 */
public record ClockTolerance(Instant requestedAt) {
    /** How far apart the two clocks are thought to be at the most: five minutes, and what is lost to whole seconds. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5).plusSeconds(1);

    /** How long after it was asked for a record may be created, and still be what came of it. */
    static final Duration LATEST = Duration.ofMinutes(10);

    /** Whether {@code time} is so late that something else was at work, however wrong the clocks are. */
    boolean isTooLate(OffsetDateTime time) {
        return requestedAt.isBefore(Instant.MAX.minus(LATEST))
                && time.toInstant().isAfter(requestedAt.plus(LATEST));
    }

    /** Whether the write may have done something at {@code time}, however wrong the clocks are. */
    public boolean isPossibleTime(OffsetDateTime time) {
        return requestedAt.isBefore(Instant.MIN.plus(CLOCKS_DIFFER))
                || !time.toInstant().isBefore(requestedAt.minus(CLOCKS_DIFFER));
    }
}
