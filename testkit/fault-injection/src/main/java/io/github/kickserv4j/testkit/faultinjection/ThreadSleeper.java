package io.github.kickserv4j.testkit.faultinjection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Holds the thread of a call for a delay, or until it is interrupted. */
final class ThreadSleeper implements Consumer<Duration> {
    @Override
    public void accept(Duration delay) {
        try {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
