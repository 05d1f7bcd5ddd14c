package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of one call, with all its attempts. */
final class Deadline {
    private static final int FOR_EVER = 4_000;

    private final long start = System.nanoTime();
    private final FaultedAccount account;
    private final Set<Sin> sins;
    private final Instant end;

    Deadline(FaultedAccount account, Set<Sin> sins) {
        this.account = account;
        this.sins = sins;
        this.end = account.clock().instant().plus(account.operationTimeout());
    }

    Duration left() {
        return account.operationTimeout().minusNanos(System.nanoTime() - start);
    }

    boolean allows(Duration wait) {
        return sins.contains(Sin.NO_DEADLINE_FOR_REPETITIONS) || wait.compareTo(left()) < 0;
    }

    <T> T await(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return sins.contains(Sin.TRUSTS_THE_CLOCK)
                    ? byTheClock(future)
                    : future.get(isLax() ? FOR_EVER : left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            if (sins.contains(Sin.SWALLOWS_INTERRUPTS)) {
                return await(future);
            }
            throw interrupted;
        }
    }

    private boolean isLax() {
        return sins.contains(Sin.NO_DEADLINE_FOR_BODIES)
                || sins.contains(Sin.TIMES_EACH_READ)
                || sins.contains(Sin.NO_DEADLINE_FOR_REPETITIONS);
    }

    private <T> T byTheClock(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return inTime(future.get(10, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                inTime(future);
            }
        }
    }

    private <T> T inTime(T value) throws TimeoutException {
        if (account.clock().instant().isAfter(end)) {
            throw new TimeoutException();
        }
        return value;
    }
}
