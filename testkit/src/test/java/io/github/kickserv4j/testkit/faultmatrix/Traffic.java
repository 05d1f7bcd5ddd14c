package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What all callers of one client share: the limit of requests a second, pauses, and what is left for repetitions. */
final class Traffic {
    private final AtomicInteger repetitions = new AtomicInteger(50);
    private final FaultedAccount account;
    private final Set<Sin> sins;
    private long nextSlot = System.nanoTime();
    private volatile long pausedUntil = System.nanoTime();

    Traffic(FaultedAccount account, Set<Sin> sins) {
        this.account = account;
        this.sins = sins;
    }

    void pause(Duration time) {
        if (!sins.contains(Sin.PAUSES_ALONE)) {
            pausedUntil = System.nanoTime() + time.toNanos();
        }
    }

    boolean mayRepeat() {
        return sins.contains(Sin.REPEATS_WITHOUT_BUDGET) || repetitions.getAndDecrement() > 0;
    }

    /** How long to wait before the next request. */
    Duration untilFree() {
        long now = System.nanoTime();
        return Duration.ofNanos(Math.max(0, Math.max(pausedUntil - now, slot(now) - now)));
    }

    private synchronized long slot(long now) {
        long slot = nextSlot - now > 0 ? nextSlot : now;
        boolean limited = account.requestsPerSecond().isDefined() && !sins.contains(Sin.LIMITS_NOTHING);
        nextSlot = limited ? slot + 1_000_000_000L / account.requestsPerSecond().get() : now;
        return slot;
    }
}
