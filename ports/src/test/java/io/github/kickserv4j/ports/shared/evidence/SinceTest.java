package io.github.kickserv4j.ports.shared.evidence;

import static io.github.kickserv4j.ports.shared.evidence.Thing.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SinceTest {
    private static final long FIVE_MINUTES = 300;

    private final Since since = new Since(Thing.ASKED);

    @Test
    void allowsShouldReachFiveMinutesBackSinceClocksDiffer() {
        assertThat(since.allows(time(-FIVE_MINUTES))).isTrue();
        assertThat(since.allows(time(-FIVE_MINUTES - 1)))
                .isFalse(); // the server says 09:54:59, and it was asked at 10:00:00.750
    }

    @Test
    void allowsShouldReachAsFarAheadAsThereIsTime() {
        assertThat(since.allows(time(FIVE_MINUTES * 1_000))).isTrue();
    }

    @Test
    void allowsShouldAllowEverythingWhenNobodyKnowsSinceWhen() {
        assertThat(new Since(Instant.MIN).allows(time(0))).isTrue();
        assertThat(new Since(Instant.MAX).allows(time(0))).isFalse();
    }
}
