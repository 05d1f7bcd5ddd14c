package io.github.kickserv4j.adapter.http.time;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Time and chance, so that a test can say what they are.
 *
 * @param clock the time of day, which may jump: only for what a server says in it
 * @param nanos a clock that never jumps
 * @param random from 0 to below 1
 * @param sleeper how to wait
 */
public record TimeSource(Clock clock, LongSupplier nanos, DoubleSupplier random, Sleeper sleeper) {

    public static TimeSource system(Clock clock, Sleeper sleeper) {
        return new TimeSource(
                clock, System::nanoTime, () -> ThreadLocalRandom.current().nextDouble(), sleeper);
    }

    /** A time from nothing to {@code longest}, by chance. */
    public Duration randomUpTo(Duration longest) {
        return Duration.ofNanos((long) (longest.toNanos() * random.getAsDouble()));
    }

    /** Waits for a time, unless there is nothing left to wait for. */
    @FunctionalInterface
    public interface Sleeper {
        /** Whether it ended early, since the client was closed. */
        boolean sleepUnlessClosed(Duration time) throws InterruptedException;
    }
}
