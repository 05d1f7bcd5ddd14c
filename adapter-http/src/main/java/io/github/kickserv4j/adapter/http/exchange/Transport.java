package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.vavr.control.Either;

/** Sends requests. Implementations that retry or refuse requests wrap another one. */
@FunctionalInterface
public interface Transport {
    Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline);
}
