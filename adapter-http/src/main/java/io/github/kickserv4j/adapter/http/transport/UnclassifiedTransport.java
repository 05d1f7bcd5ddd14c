package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.vavr.control.Either;

/** Sends each request once, when the limiter allows it, and returns the response of any status. */
record UnclassifiedTransport(AttemptExecutor attemptExecutor, RequestThrottle requestThrottle) implements Transport {
    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        return requestThrottle
                .await(apiRequest, deadline)
                .fold(() -> attemptExecutor.executeRaw(apiRequest, deadline), Either::left);
    }
}
