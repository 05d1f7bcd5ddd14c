package io.github.kickserv4j.ports.shared.evidence;

import static io.github.kickserv4j.ports.shared.evidence.Thing.time;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SinceTest {
    private static final long FIVE_MINUTES = 300;

    private final Since since = new Since(Thing.ASKED);

    @Test
    void allowsShouldReachFiveMinutesBackSinceClocksDiffer() {
        assertThat(since.allows(time(-FIVE_MINUTES + 1))).isTrue();
        assertThat(since.allows(time(-FIVE_MINUTES)))
                .isFalse(); // the server says 09:55:00, and it was asked at 10:00:00.750
    }

    @Test
    void allowsShouldReachAsFarAheadAsThereIsTime() {
        assertThat(since.allows(time(FIVE_MINUTES * 1_000))).isTrue();
    }

    @Test
    void coversShouldReachTwoWholeSecondsBackSinceServersRoundThem() {
        assertThat(since.covers(time(0))).isTrue();
        assertThat(since.covers(time(-2))).isTrue();
        assertThat(since.covers(time(-3))).isFalse();
    }

    @Test
    void coversShouldReachAsFarAheadAsThereIsTime() {
        assertThat(since.covers(time(FIVE_MINUTES))).isTrue();
    }
}
