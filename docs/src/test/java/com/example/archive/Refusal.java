package com.example.archive;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;

/** Refuses to delete. */
final class Refusal {
    private Refusal() {}

    static <T> Either<Failure, T> of(Operation deletion) {
        return Either.left(
                new Failure.Forbidden(FailureContext.of(deletion, Delivery.NOT_SENT), "the archive keeps everything"));
    }
}
