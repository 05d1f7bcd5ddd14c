package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.control.Either;

/** Forwards reads, and rejects all requests of operations that write, including the reads with which they begin. */
record ReadOnlyTransport(Transport transport) implements Transport {
    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        return apiRequest.operation().isWrite()
                ? Either.left(AttemptFailure.permanentFailure(new Failure.Forbidden(
                        FailureContext.of(apiRequest.operation(), Delivery.NOT_SENT), "this client is read-only")))
                : transport.send(apiRequest, deadline);
    }
}
