package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
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
 * All records of a list, page after page, fetched when they are asked for, at most two pages and an older one's identities held
 * at a time. It trusts no page size and no total. It ends at a page that brings nothing new: an empty one, one that was there
 * before, or the same again in another order, as from a server that ignores the page number. It ends after a page that could not
 * be had, and passes the failure on as its last element. A row that could not be read is passed on as a failure too, and the
 * walk goes on.
 *
 * <p>A record that the page before had too is left out: lists move when a record is added while one walks. A record that moves
 * onto a page already read is missed, whether it was added there or moved there since another was deleted; no client of such a
 * list can prevent that.
 */
public final class PageWalk<T> implements Iterator<Either<Failure, T>> {
    private final Function<PageRequest, Either<Failure, Page<T>>> fetch;
    private final Function<? super T, ?> identity;
    private final Operation operation;
    private final Queue<Either<Failure, T>> ready = new ArrayDeque<>();
    private Option<PageRequest> next = Option.some(PageRequest.FIRST);
    private Set<Object> previous = HashSet.empty();
    private Set<Object> anchor = HashSet.empty();

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
        Seq<Either<Failure, T>> rows = page.unreadable()
                .<Either<Failure, T>>map(row -> Either.left(unreadable(row)))
                .appendAll(page.items().map(Either::right));
        Set<Object> identities = rows.map(this::identityOf).toSet();
        if (previous.containsAll(identities) || identities.equals(anchor)) {
            return; // nothing, nothing new, or all of it was there before
        }
        rows.filter(row -> !previous.contains(identityOf(row))).forEach(ready::add);
        previous = identities;
        if (Integer.bitCount(page.request().number()) == 1) {
            anchor = identities; // held for twice as many pages each time, so that a circle of any length meets it
        }
        next = Option.some(page.request().next());
    }

    private Object identityOf(Either<Failure, T> row) {
        return row.fold(failure -> failure, identity);
    }

    private Failure unreadable(Violation row) {
        return new Failure.UnexpectedResponse(Incident.of(operation, Delivery.UNKNOWN), row.toString());
    }
}
