package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Answers that all resources give alike. */
public final class RepositoryResults {
    private RepositoryResults() {}

    /** How many records there are before {@code page}. */
    public static long offset(PageRequest page, int size) {
        return (page.number() - 1L) * size;
    }

    /** The first {@code size} of what is left. */
    public static <T> Page<T> page(PageRequest request, Stream<T> left, int size) {
        return Page.of(request, left.limit(size).collect(Vector.collector()));
    }

    /** What was found, or that there is nothing of that name. */
    public static <T> Either<Failure, T> foundOrAbsent(Option<T> found, Operation operation) {
        return found.<Either<Failure, T>>map(Either::right).getOrElse(() -> notFound(operation));
    }

    /** Nobody, or nothing, of that name. */
    public static <T> Either<Failure, T> notFound(Operation operation) {
        return Either.left(new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED)));
    }
}
