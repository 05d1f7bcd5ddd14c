package io.github.kickserv4j.adapter.http.config;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * One request that was made, or that could not be.
 *
 * @param operation what it was part of, such as {@code customers.get}; operations of several requests have several of these
 * @param method of HTTP
 * @param number of the attempt at the same request, from 1
 * @param status of the answer, if there was one
 * @param duration from before connecting to after decoding, without the wait for a turn
 * @param bytesSent of the body
 * @param bytesReceived of the body, as it came over the wire; 0 where there was no whole one
 * @param requestId the server's name for the request
 * @param failure why it failed, if it did, without secrets
 */
public record Attempt(
        String operation,
        String method,
        int number,
        Option<Integer> status,
        Duration duration,
        long bytesSent,
        long bytesReceived,
        Option<String> requestId,
        Option<Failure> failure) {
    public Attempt {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(failure, "failure");
    }

    /** What became of the request; none if it succeeded. */
    public Option<Delivery> delivery() {
        return failure.map(Failure::delivery);
    }
}
