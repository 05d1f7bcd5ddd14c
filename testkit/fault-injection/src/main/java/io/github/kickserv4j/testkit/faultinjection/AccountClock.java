package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.shared.Audit;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The clock of the account and of its client.
 *
 * @param isGiven whether it was set; the system's clock may be another than that of the account
 */
record AccountClock(Clock clock, boolean isGiven) {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    Instant instant() {
        return clock.instant();
    }

    /** Returns the audit of a record that is created now. */
    Audit auditOfNow() {
        var now = Option.some(instant().atOffset(ZoneOffset.UTC));
        return new Audit(now, Option.none(), now, Option.none(), Option.none());
    }

    /** Throws if a record that was just created has another time, so that {@code reconcile} could not know it again. */
    void requireTimeOf(Audit created) {
        created.createdAt().filter(time -> !isGiven && isOff(time)).forEach(time -> {
            throw new IllegalStateException("a record was created at " + time + ", but it is " + instant()
                    + ": give the clock of the account to FaultyKickserv.builder(...).clock(...)");
        });
    }

    private boolean isOff(OffsetDateTime time) {
        return Duration.between(time.toInstant(), instant()).abs().compareTo(TOLERANCE) > 0;
    }
}
