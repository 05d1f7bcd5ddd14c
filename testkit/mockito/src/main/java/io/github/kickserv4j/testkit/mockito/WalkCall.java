package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * A call on a mock that returns a walk over all pages.
 *
 * @param <T> the type of the record
 */
@FunctionalInterface
public interface WalkCall<T> {
    Stream<Either<Failure, T>> call();
}
