package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Either;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A task that a client has begun.
 *
 * @param description such as {@code the call}
 * @param timeout the longest wait, so that a client that hangs fails rather than blocks the tests
 */
record PendingTask<T>(
        String description,
        Thread thread,
        CompletableFuture<Either<Throwable, T>> result,
        Duration timeout,
        SchedulingDelayMonitor delayMonitor) {

    /** Returns the result. Fails if the task takes too long or throws. */
    T join() {
        return outcome().getOrElseThrow(thrown -> new AssertionError(description + " threw " + thrown, thrown));
    }

    /** Returns the result. Fails if the task takes too long, and throws what the task throws. */
    T joinRethrowing() {
        return outcome().getOrElseThrow(PendingTask::unchecked);
    }

    /** Returns the result, or the exception of the task. */
    Either<Throwable, T> outcome() {
        try {
            return awaitResult();
        } catch (TimeoutException hanging) {
            thread.interrupt();
            throw new AssertionError(description + " is not over after " + timeout.toMillis() + " ms", hanging);
        } catch (ExecutionException never) {
            throw new AssertionError(never);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", stopped);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException refused ? refused : new UndeclaredThrowableException(thrown);
    }

    private Either<Throwable, T> awaitResult() throws TimeoutException, ExecutionException, InterruptedException {
        Duration late = delayMonitor.totalDelay();
        try {
            return result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            Duration since = delayMonitor.totalDelay().minus(late);
            return result.get(since.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void interrupt() {
        thread.interrupt();
    }
}
