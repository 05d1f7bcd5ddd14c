package io.github.kickserv4j.testkit.wirefault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request on one connection, with all operations of a server, correct and faulty. For the thread of its handler only. */
public final class WireExchange {
    private static final Duration FOREVER = Duration.ofDays(1);
    private static final Duration IMMEDIATELY = Duration.ofMillis(1);

    private final WireRequest request;
    private final WireConnection connection;

    WireExchange(WireRequest request, WireConnection wireConnection) {
        this.request = request;
        this.connection = wireConnection;
    }

    public WireRequest request() {
        return request;
    }

    /** Sends the text unchanged, in UTF-8, and at once. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the bytes unchanged, and at once. */
    public void write(byte[] bytes) throws IOException {
        connection.write(bytes);
    }

    /**
     * Sends nothing for this long.
     *
     * @throws EOFException as soon as the client closes, which ends the handler unless it catches it
     */
    public void pause(Duration duration) throws IOException {
        if (connection.awaitCloseWithin(duration)) {
            throw new EOFException("the client has closed");
        }
    }

    /** Sends nothing until the client closes. */
    public void awaitClose() throws IOException {
        pause(FOREVER);
    }

    public boolean isClosedByClient() {
        return connection.awaitCloseWithin(IMMEDIATELY);
    }

    /** Closes the connection in good order. */
    public void close() throws IOException {
        connection.close();
    }

    /** Resets the connection, as a crashed process or a firewall does. */
    public void reset() throws IOException {
        connection.reset();
    }
}
