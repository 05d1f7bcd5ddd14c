package io.github.kickserv4j.adapter.http.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only during waits, and constant randomness. For one thread. */
public final class FakeTimeSource {
    public static final Instant NOW = Instant.parse("2024-05-01T12:30:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private double chance = 0.5;
    private long nanos;
    private TimeSource.Sleeper sleeper = this::pass;

    public TimeSource time() {
        return new TimeSource(
                Clock.fixed(NOW, ZoneOffset.UTC), () -> nanos, () -> chance, time -> sleeper.sleepUnlessClosed(time));
    }

    /** Returns the durations of all waits. */
    public List<Duration> waits() {
        return waits;
    }

    public void setRandom(double other) {
        chance = other;
    }

    public void advance(Duration time) {
        nanos += time.toNanos();
    }

    /** Replaces waiting. */
    public void replaceSleeper(TimeSource.Sleeper other) {
        sleeper = other;
    }

    private boolean pass(Duration time) {
        waits.add(time);
        advance(time);
        return false;
    }
}
