package io.github.kickserv4j.testkit.wirefault;

import java.util.Arrays;
import java.util.Objects;

/** Answers that break off, or that are none by the rules of HTTP. */
public final class Breaks {
    private Breaks() {}

    /** Closes the connection in good order, without a byte of an answer. */
    public static Script closeBeforeAnswer() {
        return Exchange::close;
    }

    /** Resets the connection, without a byte of an answer. */
    public static Script resetBeforeAnswer() {
        return Exchange::reset;
    }

    /** Resets the connection in the middle of a header. */
    public static Script resetMidHeaders() {
        return exchange -> {
            exchange.write("HTTP/1.1 200 \r\nContent-Type: applica");
            exchange.reset();
        };
    }

    /** Resets the connection when half of the body is sent. */
    public static Script resetMidBody(Answer whole) {
        Objects.requireNonNull(whole, "whole");
        return exchange -> {
            exchange.write(firstHalf(whole));
            exchange.reset();
        };
    }

    /** Announces the whole body, sends half of it, and closes in good order. */
    public static Script shortContentLength(Answer whole) {
        Objects.requireNonNull(whole, "whole");
        return exchange -> {
            exchange.write(firstHalf(whole));
            exchange.close();
        };
    }

    /** Announces no length, so that the body ends where the connection does. Cut a body, and nothing in HTTP tells. */
    public static Script closeDelimited(Answer whole) {
        Objects.requireNonNull(whole, "whole");
        return exchange -> {
            exchange.write(whole.head() + "Connection: close\r\n\r\n");
            exchange.write(whole.body());
            exchange.close();
        };
    }

    /** Sends the body in a chunk whose size is no number. */
    public static Script badChunk(Answer whole) {
        Objects.requireNonNull(whole, "whole");
        return exchange -> {
            exchange.write(whole.head() + "Transfer-Encoding: chunked\r\n\r\nthree\r\n");
            exchange.write(whole.body());
            exchange.close();
        };
    }

    /** Sends less of a chunk than it announced, and closes in good order. */
    public static Script shortChunk(Answer whole) {
        byte[] body = whole.body();
        return exchange -> {
            exchange.write(
                    whole.head() + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n");
            exchange.write(Arrays.copyOf(body, body.length / 2));
            exchange.close();
        };
    }

    /** All but the second half of the body. */
    static byte[] firstHalf(Answer whole) {
        return Arrays.copyOf(whole.bytes(), whole.bytes().length - (whole.body().length + 1) / 2);
    }
}
