package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The limits that all callers of one client share: requests a second, pauses, and the retry budget. */
final class ClientRateLimit {
    private final AtomicInteger retriesLeft = new AtomicInteger(50);
    private final FaultTestAccount account;
    private final Set<Defect> defects;
    private long nextSlot = System.nanoTime();
    private volatile long pausedUntil = System.nanoTime();

    ClientRateLimit(FaultTestAccount account, Set<Defect> defects) {
        this.account = account;
        this.defects = defects;
    }

    void pause(Duration time) {
        if (!defects.contains(Defect.PAUSES_ONLY_ONE_CALLER)) {
            pausedUntil = System.nanoTime() + time.toNanos();
        }
    }

    boolean mayRetry() {
        return defects.contains(Defect.RETRIES_WITHOUT_BUDGET) || retriesLeft.getAndDecrement() > 0;
    }

    /** Returns how long to wait before the next request. */
    Duration delayUntilAllowed() {
        long now = System.nanoTime();
        return Duration.ofNanos(Math.max(0, Math.max(pausedUntil - now, nextSlot(now) - now)));
    }

    private synchronized long nextSlot(long now) {
        long slot = nextSlot - now > 0 ? nextSlot : now;
        boolean limited = account.requestsPerSecond().isDefined() && !defects.contains(Defect.IGNORES_RATE_LIMIT);
        nextSlot = limited ? slot + 1_000_000_000L / account.requestsPerSecond().get() : now;
        return slot;
    }
}
