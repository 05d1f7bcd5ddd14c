package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Threads of one scenario, all that a client starts from them among them. */
final class Callers {
    private final ThreadGroup group = new ThreadGroup("fault-matrix");
    private final Lateness lateness;

    Callers(Lateness lateness) {
        this.lateness = lateness;
    }

    /** Begins {@code what} on a thread of its own. */
    <T> Pending<T> start(String what, Callable<T> call, Duration patience) {
        var result = new CompletableFuture<Either<Throwable, T>>();
        var thread = new Thread(group, () -> complete(result, call), "fault-matrix-caller");
        thread.setDaemon(true);
        thread.start();
        return new Pending<>(what, thread, result, patience, lateness);
    }

    /** Those that live, or come to life, when nobody calls any more; each is given that long to end. */
    Seq<Thread> alive(Duration toEnd) {
        return threads().filter(thread -> !isOver(thread, toEnd));
    }

    int count() {
        return threads().size();
    }

    Seq<String> names() {
        return threads().map(Thread::getName);
    }

    private Seq<Thread> threads() {
        var threads = new Thread[group.activeCount() * 2 + 16];
        return Vector.of(threads).take(group.enumerate(threads));
    }

    private static boolean isOver(Thread thread, Duration toEnd) {
        try {
            thread.join(toEnd.toMillis());
            return !thread.isAlive();
        } catch (InterruptedException hurried) {
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
