package io.github.kickserv4j.testkit.wirefault;

import java.util.Arrays;
import java.util.Objects;

/** Responses that break off, or that violate HTTP. */
public final class BrokenResponses {
    private BrokenResponses() {}

    /** Closes the connection in good order, without a byte of a response. */
    public static ExchangeHandler closeBeforeResponse() {
        return WireExchange::close;
    }

    /** Resets the connection, without a byte of a response. */
    public static ExchangeHandler resetBeforeResponse() {
        return WireExchange::reset;
    }

    /** Resets the connection in the middle of a header. */
    public static ExchangeHandler resetMidHeaders() {
        return wireExchange -> {
            wireExchange.write("HTTP/1.1 200 \r\nContent-Type: applica");
            wireExchange.reset();
        };
    }

    /** Resets the connection when half of the body is sent. */
    public static ExchangeHandler resetMidBody(WireResponse whole) {
        Objects.requireNonNull(whole, "whole");
        return wireExchange -> {
            wireExchange.write(headAndHalfBody(whole));
            wireExchange.reset();
        };
    }

    /** Announces the whole body, sends half of it, and closes in good order. */
    public static ExchangeHandler shortContentLength(WireResponse whole) {
        Objects.requireNonNull(whole, "whole");
        return wireExchange -> {
            wireExchange.write(headAndHalfBody(whole));
            wireExchange.close();
        };
    }

    /** Announces no length, so that the body ends with the connection. HTTP cannot show then that a body was cut. */
    public static ExchangeHandler closeDelimited(WireResponse whole) {
        Objects.requireNonNull(whole, "whole");
        return wireExchange -> {
            wireExchange.write(whole.head() + "Connection: close\r\n\r\n");
            wireExchange.write(whole.body());
            wireExchange.close();
        };
    }

    /** Sends the body in a chunk whose size is not a number. */
    public static ExchangeHandler badChunk(WireResponse whole) {
        Objects.requireNonNull(whole, "whole");
        return wireExchange -> {
            wireExchange.write(whole.head() + "Transfer-Encoding: chunked\r\n\r\nthree\r\n");
            wireExchange.write(whole.body());
            wireExchange.close();
        };
    }

    /** Sends less of a chunk than it announced, and closes in good order. */
    public static ExchangeHandler shortChunk(WireResponse whole) {
        byte[] body = whole.body();
        return wireExchange -> {
            wireExchange.write(
                    whole.head() + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n");
            wireExchange.write(Arrays.copyOf(body, body.length / 2));
            wireExchange.close();
        };
    }

    /** Returns the response without the second half of the body. */
    static byte[] headAndHalfBody(WireResponse whole) {
        return Arrays.copyOf(whole.toBytes(), whole.toBytes().length - (whole.body().length + 1) / 2);
    }
}
