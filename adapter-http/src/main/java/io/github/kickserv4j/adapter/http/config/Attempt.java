package io.github.kickserv4j.adapter.http.config;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * One attempt to send a request.
 *
 * @param operation the operation that the request belongs to, such as {@code customers.get}; an operation may consist of several
 *     requests
 * @param method the HTTP method
 * @param number the number of this attempt at the same request, from 1
 * @param status the status of the response, if there was one
 * @param duration the time from before connecting to after decoding, without the wait for the rate limiter
 * @param bytesSent the size of the request body
 * @param bytesReceived the size of the response body on the wire; 0 unless it was received whole
 * @param requestId the server's id of the request
 * @param failure the failure, if the attempt failed, without secrets
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

    /** Returns the delivery of a failed request; none if it succeeded. */
    public Option<Delivery> delivery() {
        return failure.map(Failure::delivery);
    }
}
