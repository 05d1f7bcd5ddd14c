package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A local address where connecting neither succeeds nor fails: its socket never accepts, and its backlog is full. This works on
 * Linux; other systems refuse further connections.
 */
public final class BlackHole implements AutoCloseable {
    private static final int MAX_BACKLOG = 16;
    private static final int CONNECT_TIMEOUT_MILLIS = 200;

    private final ServerSocket listener;
    private final Deque<Socket> backlog = new ArrayDeque<>();

    private BlackHole() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        while (backlog.size() < MAX_BACKLOG && isAccepted()) {
            // until the backlog is full
        }
    }

    public static BlackHole open() {
        try {
            return new BlackHole();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Returns the address, such as {@code http://127.0.0.1:49152}. */
    public URI baseUri() {
        return URI.create("http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort());
    }

    @Override
    public void close() {
        try {
            for (Socket socket : backlog) {
                socket.close();
            }
            listener.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private boolean isAccepted() throws IOException {
        var socket = new Socket();
        backlog.add(socket);
        try {
            socket.connect(
                    new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }
}
