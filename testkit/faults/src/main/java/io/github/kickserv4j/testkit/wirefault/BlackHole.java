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
 * An address of this machine where connecting neither succeeds nor fails: somebody listens, accepts nobody, and has more waiting
 * than the system holds. So it is on Linux; other systems refuse who is too many.
 */
public final class BlackHole implements AutoCloseable {
    private static final int MAX_BACKLOG = 16;
    private static final int CONNECT_TIMEOUT_MILLIS = 200;

    private final ServerSocket listener;
    private final Deque<Socket> backlog = new ArrayDeque<>();

    private BlackHole() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        while (backlog.size() < MAX_BACKLOG && isAccepted()) {
            // until nobody more is let in
        }
    }

    public static BlackHole open() {
        try {
            return new BlackHole();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where it is, such as {@code http://127.0.0.1:49152}. */
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
