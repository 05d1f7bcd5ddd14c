package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * Calls a list that is read page by page, and adds records to it.
 *
 * @param <T> the record, as a row of the list is sure to hold it
 */
public interface PagedListTestDriver<T> {

    Either<Failure, Page<T>> page(PageRequest page);

    /** Returns the walk over all pages. */
    Stream<Either<Failure, T>> all();

    /** Returns the walk from a page on. */
    Stream<Either<Failure, T>> all(PageRequest from);

    /** Creates a record that belongs to the list, and returns it as the list does. */
    T add();

    /** Returns whether the list begins with the record that was added last. Otherwise the order is the server's. */
    default boolean isNewestFirst() {
        return false;
    }
}
