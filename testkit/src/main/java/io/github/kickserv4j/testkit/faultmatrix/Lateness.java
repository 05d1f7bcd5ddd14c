package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * By how much this machine gets round to things too late, all in all, so that a busy one is not taken for a slow client. Next to
 * nothing on one that is idle.
 */
final class Lateness implements AutoCloseable {
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(10);

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicLong late = new AtomicLong();

    Lateness() {
        var thread = new Thread(this::measure, "fault-matrix-lateness");
        thread.setDaemon(true);
        thread.start();
    }

    Span.Start start() {
        return new Span.Start(System.nanoTime(), total());
    }

    Span since(Span.Start start) {
        return new Span(Duration.ofNanos(System.nanoTime() - start.nanos()), total().minus(start.lateBefore()));
    }

    Duration total() {
        return Duration.ofNanos(late.get());
    }

    @Override
    public void close() {
        over.countDown();
    }

    private void measure() {
        long before = System.nanoTime();
        while (!isOver()) {
            long now = System.nanoTime();
            late.addAndGet(Math.max(0, now - before - STEP));
            before = now;
        }
    }

    private boolean isOver() {
        try {
            return over.await(STEP, TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyDoes) {
            return true;
        }
    }
}
