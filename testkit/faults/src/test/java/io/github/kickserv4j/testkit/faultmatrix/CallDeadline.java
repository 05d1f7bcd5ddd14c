package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The deadline of one call, with all its attempts. */
final class CallDeadline {
    private static final int LONG_MILLIS = 4_000;

    private final long start = System.nanoTime();
    private final FaultTestAccount account;
    private final Set<Defect> defects;
    private final Instant end;

    CallDeadline(FaultTestAccount account, Set<Defect> defects) {
        this.account = account;
        this.defects = defects;
        this.end = account.clock().instant().plus(account.operationTimeout());
    }

    Duration remaining() {
        return account.operationTimeout().minusNanos(System.nanoTime() - start);
    }

    boolean allows(Duration wait) {
        return defects.contains(Defect.NO_DEADLINE_FOR_RETRIES) || wait.compareTo(remaining()) < 0;
    }

    <T> T await(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return defects.contains(Defect.USES_WALL_CLOCK)
                    ? awaitByWallClock(future)
                    : future.get(isLax() ? LONG_MILLIS : remaining().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            if (defects.contains(Defect.SWALLOWS_INTERRUPTS)) {
                return await(future);
            }
            throw interrupted;
        }
    }

    private boolean isLax() {
        return defects.contains(Defect.NO_DEADLINE_FOR_BODIES)
                || defects.contains(Defect.USES_READ_TIMEOUT_ONLY)
                || defects.contains(Defect.NO_DEADLINE_FOR_RETRIES);
    }

    private <T> T awaitByWallClock(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return checkWallClock(future.get(10, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                checkWallClock(future);
            }
        }
    }

    private <T> T checkWallClock(T value) throws TimeoutException {
        if (account.clock().instant().isAfter(end)) {
            throw new TimeoutException();
        }
        return value;
    }
}
