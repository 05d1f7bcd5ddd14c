package io.github.kickserv4j.testkit.wirefault;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The threads of one server: daemons, one that accepts and one for each connection. */
final class ServerThreads {
    private static final int SECONDS_TO_END = 5;

    private ServerThreads() {}

    static ExecutorService of(int port) {
        return Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "fault-server-" + port);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for them; their sockets are closed already. */
    static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
