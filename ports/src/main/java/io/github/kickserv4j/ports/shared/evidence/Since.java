package io.github.kickserv4j.ports.shared.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Since when the effect of a write may be there. Records carry the server's time in whole seconds (recorded), and its clock is
 * not ours.
 *
 * @param asked when the operation began, by the clock of this side
 */
public record Since(Instant asked) {
    /** How far apart the two clocks are thought to be at the most. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** How far apart they are thought to be as a rule. */
    static final Duration CLOCKS_AGREE = Duration.ofSeconds(2);

    /** Whether the write may have done something at {@code time}, however wrong the clocks are. */
    public boolean allows(OffsetDateTime time) {
        return !time.toInstant().isBefore(asked.minus(CLOCKS_DIFFER));
    }

    /** Whether {@code time} is so late that nothing before the write was done then, if the clocks are right. */
    public boolean covers(OffsetDateTime time) {
        return !time.toInstant().isBefore(asked.truncatedTo(ChronoUnit.SECONDS).minus(CLOCKS_AGREE));
    }
}
