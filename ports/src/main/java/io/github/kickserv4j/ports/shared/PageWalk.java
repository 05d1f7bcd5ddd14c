package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All records of a list, page after page, fetched when they are asked for, at most two pages held at a time. It trusts no page
 * size and no total. It ends at an empty page, at a page that was there before (a server that ignores the page number would
 * otherwise never end), and after a failure, which it passes on as its last element.
 *
 * <p>A record that the page before had too is left out: lists move when a record is added while one walks. A record that moves
 * onto a page already seen, since another was deleted, is missed; no client of such a list can prevent that.
 */
public final class PageWalk<T> implements Iterator<Either<Failure, T>> {
    private final Function<PageRequest, Either<Failure, Page<T>>> fetch;
    private final Function<? super T, ?> identity;
    private final Operation operation;
    private final Queue<Either<Failure, T>> ready = new ArrayDeque<>();
    private Option<PageRequest> next = Option.some(PageRequest.FIRST);
    private Seq<Object> previous = List.empty();
    private Seq<Object> anchor = List.empty();

    private PageWalk(
            Operation operation,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        this.operation = operation;
        this.fetch = fetch;
        this.identity = identity;
    }

    /**
     * The walk, as a stream for one thread.
     *
     * @param fetch how to get a page
     * @param identity what tells two records apart
     */
    public static <T> Stream<Either<Failure, T>> stream(
            Operation operation,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        var walk = new PageWalk<>(operation, fetch, identity);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && next.isDefined()) {
            PageRequest request = next.get();
            next = Option.none();
            fetch.apply(request)
                    .peekLeft(failure -> ready.add(Either.left(failure)))
                    .peek(this::take);
        }
        return !ready.isEmpty();
    }

    @Override
    public Either<Failure, T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void take(Page<T> page) {
        page.unreadable().forEach(row -> ready.add(Either.left(unreadable(row))));
        Seq<Object> identities = page.items().map(identity);
        boolean ended = page.items().isEmpty() && page.unreadable().isEmpty();
        boolean seen = identities.equals(previous) || identities.equals(anchor);
        if (ended || (seen && !identities.isEmpty())) {
            return;
        }
        var before = previous.toSet();
        page.items()
                .filter(item -> !before.contains(identity.apply(item)))
                .forEach(item -> ready.add(Either.right(item)));
        previous = identities;
        if (Integer.bitCount(page.request().number()) == 1) {
            anchor = identities; // held for twice as many pages each time, so that a cycle of any length meets it
        }
        next = Option.some(page.request().next());
    }

    private Failure unreadable(Violation row) {
        return new Failure.UnexpectedResponse(operation, Delivery.UNKNOWN, Option.none(), row.toString());
    }
}
