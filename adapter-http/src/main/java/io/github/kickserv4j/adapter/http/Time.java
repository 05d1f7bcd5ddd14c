package io.github.kickserv4j.adapter.http;

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
 * @param chance from 0 to below 1
 * @param waiting how to wait
 */
record Time(Clock clock, LongSupplier nanos, DoubleSupplier chance, Waiting waiting) {

    static Time real(Clock clock, Waiting waiting) {
        return new Time(
                clock, System::nanoTime, () -> ThreadLocalRandom.current().nextDouble(), waiting);
    }

    /** A time from nothing to {@code longest}, by chance. */
    Duration upTo(Duration longest) {
        return Duration.ofNanos((long) (longest.toNanos() * chance.getAsDouble()));
    }

    /** Waits for a time, unless there is nothing left to wait for. */
    @FunctionalInterface
    interface Waiting {
        /** Whether it ended early, since the client was closed. */
        boolean isEndedWithin(Duration time) throws InterruptedException;
    }
}
