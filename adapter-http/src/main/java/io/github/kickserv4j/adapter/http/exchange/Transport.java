package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.vavr.control.Either;

/** Gets an answer to a call. What repeats or refuses calls wraps one of these in another. */
@FunctionalInterface
public interface Transport {
    Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline);
}
