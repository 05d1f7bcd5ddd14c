package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the scheduling delay of this machine in total, so that a busy machine is not taken for a slow client. It is close to
 * zero on an idle machine.
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
        } catch (InterruptedException ignored) {
            return true;
        }
    }
}
