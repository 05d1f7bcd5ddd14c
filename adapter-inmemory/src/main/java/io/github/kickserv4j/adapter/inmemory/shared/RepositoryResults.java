package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Creates the results that all repositories share. */
@ReliesOn({"pages-end-with-an-empty-one", "page-of-notes-and-payments"})
public final class RepositoryResults {
    private RepositoryResults() {}

    /** Returns the number of records before {@code page}. */
    public static long offset(PageRequest page, int size) {
        return (page.number() - 1L) * size;
    }

    /** Returns the first {@code size} of the remaining records. */
    public static <T> Page<T> page(PageRequest request, Stream<T> left, int size) {
        return Page.of(request, left.limit(size).collect(Vector.collector()));
    }

    /** Returns the found record, or the failure that it does not exist. Most are found, so the operation is created late. */
    public static <T> Either<Failure, T> foundOrAbsent(Option<T> found, Supplier<Operation> operation) {
        return found.isDefined() ? Either.right(found.get()) : notFound(operation.get());
    }

    /** Returns the failure that the record does not exist. */
    public static <T> Either<Failure, T> notFound(Operation operation) {
        return Either.left(new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED)));
    }
}
