package io.github.kickserv4j.testkit.wirefault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request on one connection, and all that a server can do about it, well or badly. For the thread of its script only. */
public final class Exchange {
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final WireRequest request;
    private final Wire wire;

    Exchange(WireRequest request, Wire wire) {
        this.request = request;
        this.wire = wire;
    }

    public WireRequest request() {
        return request;
    }

    /** Sends this as it is, in UTF-8, and at once. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends this as it is, and at once. */
    public void write(byte[] bytes) throws IOException {
        wire.write(bytes);
    }

    /**
     * Sends nothing for that long.
     *
     * @throws EOFException as soon as the client closes, which is the end of the script unless it minds
     */
    public void pause(Duration duration) throws IOException {
        if (wire.isClosedWithin(duration)) {
            throw new EOFException("the client has closed");
        }
    }

    /** Sends nothing until the client closes. */
    public void awaitClose() throws IOException {
        pause(AS_LONG_AS_IT_TAKES);
    }

    public boolean isClosedByClient() {
        return wire.isClosedWithin(AT_ONCE);
    }

    /** Closes the connection in good order. */
    public void close() throws IOException {
        wire.close();
    }

    /** Resets the connection, as a crashed process or a firewall does. */
    public void reset() throws IOException {
        wire.reset();
    }
}
