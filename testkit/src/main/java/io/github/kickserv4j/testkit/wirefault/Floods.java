package io.github.kickserv4j.testkit.wirefault;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Answers that are too much. */
public final class Floods {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS_A_MEGABYTE = 16;
    private static final byte[] BLANKS = " ".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);

    private Floods() {}

    /** Begins as {@code start} and goes on with blanks, as fast as they are taken, until the client closes. */
    public static Script endlessBody(Answer start) {
        Objects.requireNonNull(start, "start");
        return exchange -> {
            exchange.write(start.head() + "\r\n");
            exchange.write(start.body());
            while (true) {
                exchange.write(BLANKS);
            }
        };
    }

    /** Begins as {@code start}, goes on with so many megabytes of blanks, and then with nothing, until the client closes. */
    public static Script longBody(Answer start, int megabytes) {
        Objects.requireNonNull(start, "start");
        return exchange -> {
            exchange.write(start.head() + "\r\n");
            exchange.write(start.body());
            for (int i = 0; i < megabytes * BLOCKS_A_MEGABYTE; i++) {
                exchange.write(BLANKS);
            }
            exchange.awaitClose();
        };
    }

    /** Sends header after header, until the client closes. */
    public static Script endlessHeaders() {
        String line = "X-More: " + "x".repeat(BLOCK) + "\r\n";
        return exchange -> {
            exchange.write("HTTP/1.1 200 \r\n");
            while (true) {
                exchange.write(line);
            }
        };
    }

    /** A compressed answer of a few hundred kilobytes that is so many {@code megabytes} of text, blanks before {@code whole}. */
    public static Script gzipBomb(Answer whole, int megabytes) {
        byte[] bomb = GzipBomb.of(megabytes, whole.body());
        return exchange -> {
            exchange.write(whole.head() + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            exchange.write(bomb);
        };
    }
}
