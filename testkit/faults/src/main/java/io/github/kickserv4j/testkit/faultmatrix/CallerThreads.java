package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** The threads of one scenario, including all threads that a client starts from them. */
final class CallerThreads {
    private final ThreadGroup group = new ThreadGroup("fault-matrix");
    private final SchedulingDelayMonitor delayMonitor;

    CallerThreads(SchedulingDelayMonitor schedulingDelayMonitor) {
        this.delayMonitor = schedulingDelayMonitor;
    }

    /** Starts {@code what} on a thread of its own. */
    <T> PendingTask<T> start(String what, Callable<T> call, Duration patience) {
        var result = new CompletableFuture<Either<Throwable, T>>();
        var thread = new Thread(group, () -> complete(result, call), "fault-matrix-caller");
        thread.setDaemon(true);
        thread.start();
        return new PendingTask<>(what, thread, result, patience, delayMonitor);
    }

    /** Returns the threads that are alive or start when no call runs any more; each is given {@code toEnd} to end. */
    Seq<Thread> stillAlive(Duration toEnd) {
        return threads().filter(thread -> !endsWithin(thread, toEnd));
    }

    int count() {
        return threads().size();
    }

    Seq<String> threadNames() {
        return threads().map(Thread::getName);
    }

    private Seq<Thread> threads() {
        var threads = new Thread[group.activeCount() * 2 + 16];
        return Vector.of(threads).take(group.enumerate(threads));
    }

    private static boolean endsWithin(Thread thread, Duration toEnd) {
        try {
            thread.join(toEnd.toMillis());
            return !thread.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> void complete(CompletableFuture<Either<Throwable, T>> result, Callable<T> call) {
        try {
            result.complete(Either.right(call.call()));
        } catch (Throwable thrown) {
            result.complete(Either.left(thrown));
        }
    }
}
