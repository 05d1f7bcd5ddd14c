package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.control.Either;

/**
 * A call on a mock that returns a page.
 *
 * @param <T> the type of the record
 */
@FunctionalInterface
public interface PageCall<T> {
    Either<Failure, Page<T>> call();
}
