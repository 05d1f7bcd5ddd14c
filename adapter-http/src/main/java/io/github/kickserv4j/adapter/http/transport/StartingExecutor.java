package io.github.kickserv4j.adapter.http.transport;

import java.util.concurrent.Executor;

/**
 * Runs the tasks of the JDK's client on the thread that has them, so that a call needs two threads: its own, which sends, and the
 * one that waits for all connections, which receives. No task of the client blocks, except for the lookup of a host at the start of
 * a request. A caller's thread starts a request only if that is certainly not necessary; if not, another thread of the client does.
 */
final class StartingExecutor implements Executor {
    private final ThreadGroup own;
    private final Executor others;
    private final CachedAddresses addresses;

    /**
     * @param own the group of the client's threads
     * @param others runs tasks on threads of the client
     */
    StartingExecutor(ThreadGroup own, Executor others, CachedAddresses addresses) {
        this.own = own;
        this.others = others;
        this.addresses = addresses;
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread().getThreadGroup() == own || addresses.areCached()) {
            task.run();
        } else {
            others.execute(() -> start(task));
        }
    }

    private void start(Runnable task) {
        addresses.lookUp();
        task.run();
    }
}
