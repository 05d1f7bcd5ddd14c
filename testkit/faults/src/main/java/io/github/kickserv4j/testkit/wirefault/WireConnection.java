package io.github.kickserv4j.testkit.wirefault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The server's end of one connection. */
final class WireConnection {
    private final Socket raw;
    private final Socket socket;
    private final PushbackInputStream in;
    private final OutputStream out;
    private final LongAdder sent;

    private WireConnection(Socket raw, Socket socket, LongAdder sent) throws IOException {
        this.raw = raw;
        this.socket = socket;
        this.sent = sent;
        this.in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = socket.getOutputStream();
    }

    /** @param sent counts the bytes of responses, before encryption */
    static WireConnection plain(Socket socket, LongAdder sent) throws IOException {
        return new WireConnection(socket, socket, sent);
    }

    static WireConnection tls(Socket raw, LongAdder sent, SSLContext context) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory().createSocket(raw, InputStream.nullInputStream(), true);
        socket.startHandshake();
        return new WireConnection(raw, socket, sent);
    }

    InputStream in() {
        return in;
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        sent.add(bytes.length);
    }

    /** Waits until the client closes, for {@code atMost} at most, and returns whether it did. */
    boolean awaitCloseWithin(Duration atMost) {
        try {
            socket.setSoTimeout(Math.max(1, (int) atMost.toMillis()));
            boolean closed = isEndOfStream();
            socket.setSoTimeout(0);
            return closed;
        } catch (IOException resetOrClosedHere) {
            return true;
        }
    }

    private boolean isEndOfStream() throws IOException {
        try {
            int next = in.read();
            if (next >= 0) {
                in.unread(next); // the first byte of the next request, so the client is connected
            }
            return next < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }

    void close() throws IOException {
        socket.close();
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }

    boolean isOpen() {
        return !socket.isClosed() && !raw.isClosed();
    }
}
