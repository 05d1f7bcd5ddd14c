package io.github.kickserv4j.testkit.faultmatrix;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.function.Consumer;

/** Counts the events that a client reports, and waits for them. */
final class EventCounter implements Consumer<Object> {
    private int events;

    @Override
    public synchronized void accept(Object event) {
        events++;
        notifyAll();
    }

    synchronized int count() {
        return events;
    }

    /** Waits until there are more events than this, or the time is up, as it is for clients that report none. */
    synchronized void awaitMoreThan(int count, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toNanos(); events <= count && left > 0; left = end - System.nanoTime()) {
                NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
