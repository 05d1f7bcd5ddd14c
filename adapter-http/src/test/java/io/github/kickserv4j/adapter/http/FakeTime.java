package io.github.kickserv4j.adapter.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only while somebody waits, and chance that always comes to the same. For one thread. */
final class FakeTime {
    static final Instant NOW = Instant.parse("2024-05-01T12:30:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private double chance = 0.5;
    private long nanos;
    private Time.Waiting waiting = this::pass;

    Time time() {
        return new Time(
                Clock.fixed(NOW, ZoneOffset.UTC), () -> nanos, () -> chance, time -> waiting.isEndedWithin(time));
    }

    /** How long was waited, each time. */
    List<Duration> waits() {
        return waits;
    }

    void chance(double other) {
        chance = other;
    }

    void advance(Duration time) {
        nanos += time.toNanos();
    }

    /** What happens instead of waiting. */
    void instead(Time.Waiting other) {
        waiting = other;
    }

    private boolean pass(Duration time) {
        waits.add(time);
        advance(time);
        return false;
    }
}
