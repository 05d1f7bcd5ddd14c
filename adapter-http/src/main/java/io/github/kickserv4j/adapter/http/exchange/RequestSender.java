package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** What an operation sends its calls by, all of them under its one deadline. */
@FunctionalInterface
public interface RequestSender {
    Either<Failure, ApiResponse> send(ApiRequest apiRequest);
}
