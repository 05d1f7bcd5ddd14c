package io.github.kickserv4j.adapter.http.transport;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many repetitions are left to all calls of a client. Full at the start; each costs one, and {@value #SUCCESSES} successes bring
 * one back. So {@code n} calls, of which {@code s} succeed, are sent at most {@code n + reserve + s / 10} times.
 */
final class RetryBudget {
    private static final int SUCCESSES = 10;

    private final int full;
    private final AtomicInteger left;

    RetryBudget(int reserve) {
        this.full = reserve * SUCCESSES;
        this.left = new AtomicInteger(full);
    }

    void onSuccess() {
        left.updateAndGet(now -> Math.min(full, now + 1));
    }

    /** Takes one, if there is one. */
    boolean tryAcquire() {
        return left.getAndUpdate(now -> now < SUCCESSES ? now : now - SUCCESSES) >= SUCCESSES;
    }
}
