package io.github.kickserv4j.ports.shared.reconcile;

import static io.github.kickserv4j.ports.shared.reconcile.SampleRecord.secondsAfterRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockToleranceTest {
    private static final long FIVE_MINUTES = 300;

    private final ClockTolerance clockTolerance = new ClockTolerance(SampleRecord.REQUESTED);

    @Test
    void allowsShouldReachFiveMinutesBackSinceClocksDiffer() {
        assertThat(clockTolerance.isPossibleTime(secondsAfterRequest(-FIVE_MINUTES)))
                .isTrue();
        assertThat(clockTolerance.isPossibleTime(secondsAfterRequest(-FIVE_MINUTES - 1)))
                .isFalse(); // the server says 09:54:59, and it was asked at 10:00:00.750
    }

    @Test
    void allowsShouldReachAsFarAheadAsThereIsTime() {
        assertThat(clockTolerance.isPossibleTime(secondsAfterRequest(FIVE_MINUTES * 1_000)))
                .isTrue();
    }

    @Test
    void allowsShouldAllowEverythingWhenTheStartIsUnknown() {
        assertThat(new ClockTolerance(Instant.MIN).isPossibleTime(secondsAfterRequest(0)))
                .isTrue();
        assertThat(new ClockTolerance(Instant.MAX).isPossibleTime(secondsAfterRequest(0)))
                .isFalse();
    }
}
