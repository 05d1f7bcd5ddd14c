package io.github.kickserv4j.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets a command finish when a signal ends the process, and ends the process as soon as the command has finished. */
final class GracefulShutdown {
    private static final long INTERRUPT_AFTER_MS = 1_000;
    private static final long LONGEST_SHUTDOWN_MS = 3_000;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread commandThread = Thread.currentThread();

    private GracefulShutdown() {}

    /** Installs the shutdown hook for commands on this thread. */
    static GracefulShutdown install() {
        var gracefulShutdown = new GracefulShutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(gracefulShutdown::await));
        return gracefulShutdown;
    }

    /** Returns the latch that reaches zero when the process is signalled to end. */
    CountDownLatch requested() {
        return requested;
    }

    /** Runs the command, after which the process may end. */
    int run(IntSupplier command) {
        try {
            return command.getAsInt();
        } finally {
            finished.countDown();
        }
    }

    /** Gives the command a second to get an answer, then interrupts it so that it can report the outcome. */
    private void await() {
        requested.countDown();
        try {
            if (!finished.await(INTERRUPT_AFTER_MS, TimeUnit.MILLISECONDS)) {
                commandThread.interrupt();
                finished.await(LONGEST_SHUTDOWN_MS - INTERRUPT_AFTER_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
