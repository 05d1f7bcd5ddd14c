package io.github.kickserv4j.ports.shared.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Since when the effect of a write may be there. Records carry the server's time in whole seconds (recorded), and its clock is
 * not ours.
 *
 * @param asked when the operation began, by the clock of this side
 */
public record Since(Instant asked) {
    /** How far apart the two clocks are thought to be at the most: five minutes, and what is lost to whole seconds. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5).plusSeconds(1);

    /** Whether the write may have done something at {@code time}, however wrong the clocks are. */
    public boolean allows(OffsetDateTime time) {
        return asked.isBefore(Instant.MIN.plus(CLOCKS_DIFFER))
                || !time.toInstant().isBefore(asked.minus(CLOCKS_DIFFER));
    }
}
