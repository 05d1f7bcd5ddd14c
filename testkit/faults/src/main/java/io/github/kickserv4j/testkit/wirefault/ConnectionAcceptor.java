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

/** Accepts connections on a free local port, and serves each on a thread of its own. */
final class ConnectionAcceptor implements AutoCloseable {
    private static final int WAITING_CONNECTIONS = 256;

    private final ServerSocket socket;
    private final TrafficRecorder traffic;
    private final Function<Socket, Runnable> handlerFactory;
    private final ExecutorService threads;
    private final CompletableFuture<Void> accepting;

    private ConnectionAcceptor(TrafficRecorder trafficRecorder, Function<Socket, Runnable> service) throws IOException {
        this.traffic = trafficRecorder;
        this.handlerFactory = service;
        this.socket = new ServerSocket(0, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress());
        this.threads = ConnectionExecutors.create(socket.getLocalPort());
        this.accepting = CompletableFuture.runAsync(this::accept, threads);
    }

    /** @param service returns the task that serves a connection, and reports its end to {@code trafficRecorder} */
    static ConnectionAcceptor open(TrafficRecorder trafficRecorder, Function<Socket, Runnable> service) {
        try {
            return new ConnectionAcceptor(trafficRecorder, service);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Runs a task on one more thread. */
    void execute(Runnable task) {
        threads.execute(task);
    }

    /** Closes all open connections. */
    void closeConnections() {
        traffic.openConnections().forEach(ConnectionAcceptor::closeSocket);
    }

    @Override
    public void close() {
        closeSocket(socket);
        accepting.join();
        closeConnections();
        ConnectionExecutors.shutdown(threads);
    }

    private void accept() {
        try {
            while (true) {
                handle(socket.accept());
            }
        } catch (IOException closed) {
            // expected at the end
        }
    }

    private void handle(Socket client) {
        traffic.connectionOpened(client);
        threads.execute(handlerFactory.apply(client));
    }

    private static void closeSocket(Closeable open) {
        try {
            open.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
