package io.github.kickserv4j.adapter.http.time;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The source of time and randomness, which tests can replace.
 *
 * @param clock the time of day, which may jump: only for times in responses
 * @param nanos a monotonic clock
 * @param random returns numbers from 0 (inclusive) to 1 (exclusive)
 * @param sleeper waits
 */
public record TimeSource(Clock clock, LongSupplier nanos, DoubleSupplier random, Sleeper sleeper) {

    public static TimeSource system(Clock clock, Sleeper sleeper) {
        return new TimeSource(
                clock, System::nanoTime, () -> ThreadLocalRandom.current().nextDouble(), sleeper);
    }

    /** Returns a random duration between zero and {@code longest}. */
    public Duration randomUpTo(Duration longest) {
        return Duration.ofNanos((long) (longest.toNanos() * random.getAsDouble()));
    }

    /** Waits for a time, unless the client is closed. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits, and returns true if the wait ended early because the client was closed. */
        boolean sleepUnlessClosed(Duration time) throws InterruptedException;
    }
}
