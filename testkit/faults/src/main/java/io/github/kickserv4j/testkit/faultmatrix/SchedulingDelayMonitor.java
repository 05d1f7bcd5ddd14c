package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * By how much this machine gets round to things too late, all in all, so that a busy one is not taken for a slow client. Next to
 * nothing on one that is idle.
 */
final class SchedulingDelayMonitor implements AutoCloseable {
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong delayNanos = new AtomicLong();

    SchedulingDelayMonitor() {
        var thread = new Thread(this::measure, "fault-matrix-lateness");
        thread.setDaemon(true);
        thread.start();
    }

    MeasuredTime.StartTime start() {
        return new MeasuredTime.StartTime(System.nanoTime(), totalDelay());
    }

    MeasuredTime elapsedSince(MeasuredTime.StartTime startTime) {
        return new MeasuredTime(
                Duration.ofNanos(System.nanoTime() - startTime.nanos()),
                totalDelay().minus(startTime.delayBefore()));
    }

    Duration totalDelay() {
        return Duration.ofNanos(delayNanos.get());
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void measure() {
        long before = System.nanoTime();
        while (!isOver()) {
            long now = System.nanoTime();
            delayNanos.addAndGet(Math.max(0, now - before - STEP_NANOS));
            before = now;
        }
    }

    private boolean isOver() {
        try {
            return closed.await(STEP_NANOS, TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyDoes) {
            return true;
        }
    }
}
