package io.github.kickserv4j.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets a command end well when the process is told to end by a signal, and the process end as soon as the command has. */
final class GracefulShutdown {
    private static final long UNTIL_INTERRUPTED_MS = 1_000;
    private static final long LONGEST_FAREWELL_MS = 3_000;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread commands = Thread.currentThread();

    private GracefulShutdown() {}

    /** What is told from now on to this thread. */
    static GracefulShutdown install() {
        var gracefulShutdown = new GracefulShutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(gracefulShutdown::await));
        return gracefulShutdown;
    }

    /** Reaches zero when the process is told to end. */
    CountDownLatch requested() {
        return begun;
    }

    /** Runs a command, behind which nothing waits any more. */
    int run(IntSupplier command) {
        try {
            return command.getAsInt();
        } finally {
            ended.countDown();
        }
    }

    /** What waits for an answer has a while to get it, and then says what it knows. */
    private void await() {
        begun.countDown();
        try {
            if (!ended.await(UNTIL_INTERRUPTED_MS, TimeUnit.MILLISECONDS)) {
                commands.interrupt();
                ended.await(LONGEST_FAREWELL_MS - UNTIL_INTERRUPTED_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
