package io.github.kickserv4j.testkit.wirefault;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Answers that come late, slowly or never. Each of them ends when the client closes. */
public final class Delays {
    private Delays() {}

    /** Reads the request, and says nothing. */
    public static Script silence() {
        return Exchange::awaitClose;
    }

    /** Waits, and then plays {@code then}. */
    public static Script late(Duration delay, Script then) {
        Objects.requireNonNull(delay, "delay");
        Objects.requireNonNull(then, "then");
        return exchange -> {
            exchange.pause(delay);
            then.play(exchange);
        };
    }

    /** Sends headers and half of the body, and then nothing more. */
    public static Script stallMidBody(Answer whole) {
        Objects.requireNonNull(whole, "whole");
        return exchange -> {
            exchange.write(Breaks.firstHalf(whole));
            exchange.awaitClose();
        };
    }

    /** Sends the head at once and the body byte by byte. */
    public static Script drip(Answer whole, Duration every) {
        Objects.requireNonNull(every, "every");
        byte[] body = whole.body();
        return exchange -> {
            exchange.write(whole.head() + "Content-Length: " + body.length + "\r\n\r\n");
            drip(exchange, body, every);
        };
    }

    /** Sends the status line and all else byte by byte. */
    public static Script dripFromTheStart(Answer whole, Duration every) {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(every, "every");
        return exchange -> drip(exchange, whole.bytes(), every);
    }

    private static void drip(Exchange exchange, byte[] bytes, Duration every) throws IOException {
        for (byte one : bytes) {
            exchange.pause(every);
            exchange.write(new byte[] {one});
        }
    }
}
