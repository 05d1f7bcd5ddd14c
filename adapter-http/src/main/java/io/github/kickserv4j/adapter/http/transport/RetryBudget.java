package io.github.kickserv4j.adapter.http.transport;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The number of retries left to all calls of a client. Full at the start; each retry costs one, and {@value #SUCCESSES} successes
 * add one. So {@code n} calls, {@code s} of which succeed, are sent at most {@code n + reserve + s / 10} times.
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

    /** Takes one retry, and returns false if none is left. */
    boolean tryAcquire() {
        return left.getAndUpdate(now -> now < SUCCESSES ? now : now - SUCCESSES) >= SUCCESSES;
    }
}
