package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Responses that are late, slow or missing. Each of them ends when the client closes. */
public final class DelayedResponses {
    private DelayedResponses() {}

    /** Reads the request, and sends nothing. */
    public static ExchangeHandler noResponse() {
        return WireExchange::awaitClose;
    }

    /** Waits, and then applies {@code then}. */
    public static ExchangeHandler delayed(Duration delay, ExchangeHandler then) {
        Objects.requireNonNull(delay, "delay");
        Objects.requireNonNull(then, "then");
        return wireExchange -> {
            wireExchange.pause(delay);
            then.handle(wireExchange);
        };
    }

    /** Sends headers and half of the body, and then nothing more. */
    public static ExchangeHandler stallMidBody(WireResponse whole) {
        Objects.requireNonNull(whole, "whole");
        return wireExchange -> {
            wireExchange.write(BrokenResponses.headAndHalfBody(whole));
            wireExchange.awaitClose();
        };
    }

    /** Sends the head at once and the body byte by byte. */
    public static ExchangeHandler dripBody(WireResponse whole, Duration every) {
        Objects.requireNonNull(every, "every");
        byte[] body = whole.body();
        return wireExchange -> {
            wireExchange.write(whole.head() + "Content-Length: " + body.length + "\r\n\r\n");
            dripBytes(wireExchange, body, every);
        };
    }

    /** Sends the status line and everything after it byte by byte. */
    public static ExchangeHandler dripAll(WireResponse whole, Duration every) {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(every, "every");
        return wireExchange -> dripBytes(wireExchange, whole.toBytes(), every);
    }

    private static void dripBytes(WireExchange wireExchange, byte[] bytes, Duration every) throws IOException {
        for (byte one : bytes) {
            wireExchange.pause(every);
            wireExchange.write(new byte[] {one});
        }
    }
}
