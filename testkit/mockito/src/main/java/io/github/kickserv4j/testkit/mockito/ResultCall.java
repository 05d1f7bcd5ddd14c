package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/**
 * A call on a mock that returns one result.
 *
 * @param <T> the type of the record
 */
@FunctionalInterface
public interface ResultCall<T> {
    Either<Failure, T> call();
}
