package io.github.kickserv4j.testkit.wirefault;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The threads of one server: daemons, one that accepts and one for each connection. */
final class ConnectionExecutors {
    private static final int SHUTDOWN_SECONDS = 5;

    private ConnectionExecutors() {}

    static ExecutorService create(int port) {
        return Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "fault-server-" + port);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for the threads to end; their sockets are closed already. */
    static void shutdown(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
