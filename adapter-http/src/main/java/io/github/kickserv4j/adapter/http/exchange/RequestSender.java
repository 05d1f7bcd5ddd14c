package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Sends the requests of one operation under its deadline. */
@FunctionalInterface
public interface RequestSender {
    Either<Failure, ApiResponse> send(ApiRequest apiRequest);
}
