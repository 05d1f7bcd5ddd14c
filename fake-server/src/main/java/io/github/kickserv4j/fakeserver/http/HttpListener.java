package io.github.kickserv4j.fakeserver.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** Listens on a port, and serves each connection on a thread of its own, without a limit. */
public final class HttpListener implements AutoCloseable {
    private static final int WAITING_CONNECTIONS = 256;

    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ServerSocket listening;
    private final ExecutorService threads;
    private final HttpHandler handler;

    private HttpListener(ServerSocket listening, ExecutorService threads, HttpHandler handler) {
        this.listening = listening;
        this.threads = threads;
        this.handler = handler;
    }

    /**
     * Opens the port. Clients that connect wait until the listener is {@linkplain #start() started}.
     *
     * @param threads must offer one thread for each connection, and one more
     */
    public static HttpListener open(InetSocketAddress address, ExecutorService threads, HttpHandler handler)
            throws IOException {
        return new HttpListener(
                new ServerSocket(address.getPort(), WAITING_CONNECTIONS, address.getAddress()), threads, handler);
    }

    /** Starts to serve clients, including those already waiting. */
    public void start() {
        threads.execute(this::accept);
    }

    /** Returns the address on which this listener listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listening.getLocalSocketAddress();
    }

    /** Closes the port and all connections. Requests in flight fail on their next write. */
    @Override
    public void close() {
        close(listening);
        connections.forEach(HttpListener::close);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                begin(listening.accept());
            } catch (IOException closedOrGone) {
                // the loop ends if this listener was closed
            }
        }
    }

    private void begin(Socket connection) {
        connections.add(connection);
        try {
            threads.execute(() -> serve(connection));
        } catch (RejectedExecutionException closing) {
            close(connection);
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (!listening.isClosed()) {
                new HttpConnection(connection, handler).serve();
            }
        } catch (IOException ended) {
            // the connection is already closed, by the client or by this listener
        } finally {
            connections.remove(connection);
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception closedAlready) {
            // expected
        }
    }
}
