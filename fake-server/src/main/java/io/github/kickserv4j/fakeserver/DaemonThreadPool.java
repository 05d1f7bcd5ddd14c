package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs one daemon thread for each open connection, so that a request that is held back delays no other. */
@ReliesOnNoFact("runs threads")
final class DaemonThreadPool {
    private static final int SECONDS_TO_END = 1;

    private DaemonThreadPool() {}

    static ExecutorService create() {
        var count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "fake-kickserv-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for the interrupted threads to end, but not for a {@code Kickserv} that ignores interruption. */
    static void awaitTermination(ExecutorService threads) {
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
