package io.github.kickserv4j.testkit.wirefault;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** A free port of this machine, where each connection is served on a thread of its own. */
final class Listener implements AutoCloseable {
    private static final int WAITING_CONNECTIONS = 256;

    private final ServerSocket socket;
    private final Tally tally;
    private final Function<Socket, Runnable> service;
    private final ExecutorService threads;
    private final CompletableFuture<Void> accepting;

    private Listener(Tally tally, Function<Socket, Runnable> service) throws IOException {
        this.tally = tally;
        this.service = service;
        this.socket = new ServerSocket(0, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress());
        this.threads = ServerThreads.of(socket.getLocalPort());
        this.accepting = CompletableFuture.runAsync(this::accept, threads);
    }

    /** @param service what serves a connection, and tells {@code tally} when it is over */
    static Listener open(Tally tally, Function<Socket, Runnable> service) {
        try {
            return new Listener(tally, service);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Has something done on one more thread. */
    void execute(Runnable task) {
        threads.execute(task);
    }

    /** Closes all connections that are open now. */
    void cut() {
        tally.open().forEach(Listener::cut);
    }

    @Override
    public void close() {
        cut(socket);
        accepting.join();
        cut();
        ServerThreads.end(threads);
    }

    private void accept() {
        try {
            while (true) {
                meet(socket.accept());
            }
        } catch (IOException closed) {
            // which is how it ends
        }
    }

    private void meet(Socket client) {
        tally.opened(client);
        threads.execute(service.apply(client));
    }

    private static void cut(Closeable open) {
        try {
            open.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
