package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set, like a clock that is corrected. */
final class AdjustableClock extends Clock {
    private volatile Clock clock = systemUTC();

    void jump(Duration ahead) {
        clock = offset(clock, ahead);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
