package io.github.kickserv4j.testkit.wirefault;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Responses that are too large. */
public final class OversizedResponses {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS_A_MEGABYTE = 16;
    private static final byte[] BLANKS = " ".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);

    private OversizedResponses() {}

    /** Begins as {@code start} and continues with blanks, as fast as they are read, until the client closes. */
    public static ExchangeHandler endlessBody(WireResponse start) {
        Objects.requireNonNull(start, "start");
        return wireExchange -> {
            wireExchange.write(start.head() + "\r\n");
            wireExchange.write(start.body());
            while (true) {
                wireExchange.write(BLANKS);
            }
        };
    }

    /** Begins as {@code start}, continues with this many megabytes of blanks, and then sends nothing until the client closes. */
    public static ExchangeHandler longBody(WireResponse start, int megabytes) {
        Objects.requireNonNull(start, "start");
        return wireExchange -> {
            wireExchange.write(start.head() + "\r\n");
            wireExchange.write(start.body());
            for (int i = 0; i < megabytes * BLOCKS_A_MEGABYTE; i++) {
                wireExchange.write(BLANKS);
            }
            wireExchange.awaitClose();
        };
    }

    /** Sends header after header, until the client closes. */
    public static ExchangeHandler endlessHeaders() {
        String line = "X-More: " + "x".repeat(BLOCK) + "\r\n";
        return wireExchange -> {
            wireExchange.write("HTTP/1.1 200 \r\n");
            while (true) {
                wireExchange.write(line);
            }
        };
    }

    /**
     * Sends a compressed response of a few hundred kilobytes that decompresses to this many {@code megabytes}: blanks before
     * {@code whole}.
     */
    public static ExchangeHandler gzipBomb(WireResponse whole, int megabytes) {
        byte[] bomb = GzipBomb.of(megabytes, whole.body());
        return wireExchange -> {
            wireExchange.write(whole.head() + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            wireExchange.write(bomb);
        };
    }
}
