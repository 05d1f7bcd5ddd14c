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
    private static final int MOST_WAITING = 16;
    private static final int UNANSWERED = 200;

    private final ServerSocket listener;
    private final Deque<Socket> waiting = new ArrayDeque<>();

    private BlackHole() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        while (waiting.size() < MOST_WAITING && isAnswered()) {
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
            for (Socket socket : waiting) {
                socket.close();
            }
            listener.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private boolean isAnswered() throws IOException {
        var socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), UNANSWERED);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }
}
