package io.github.kickserv4j.testkit.faultmatrix;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call that has begun.
 *
 * @param patience how long it is waited for, so that a client that hangs fails and does not hang the tests
 */
record Pending<T>(Thread thread, CompletableFuture<T> result, Duration patience, Lateness lateness) {

    /** What came of it. That it takes too long, or throws, is an error of the client's. */
    T join() {
        try {
            return awaited();
        } catch (TimeoutException hanging) {
            thread.interrupt();
            throw new AssertionError("the call has not returned after " + patience.toMillis() + " ms", hanging);
        } catch (ExecutionException thrown) {
            throw new AssertionError("the call threw " + thrown.getCause(), thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", stopped);
        }
    }

    private T awaited() throws TimeoutException, ExecutionException, InterruptedException {
        Duration late = lateness.total();
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            Duration since = lateness.total().minus(late);
            return result.get(since.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void interrupt() {
        thread.interrupt();
    }
}
