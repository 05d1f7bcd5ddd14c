package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** A call of a client. */
@FunctionalInterface
interface ClientCall {
    Either<Failure, ?> invoke(Kickserv kickserv);
}
