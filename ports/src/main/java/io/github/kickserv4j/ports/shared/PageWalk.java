package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All records of a list, page after page, fetched when they are needed. It does not depend on a page size or a total.
 *
 * <p>It ends at a page without any row. A page without a new record is not the end: if records are added during the walk, the next
 * page may be the same again. So the walk then requests a page far past the end of any list. If that is empty, the server honours
 * page numbers, which is not checked again, and the walk continues. If not, the walk ends where the server answers this page and
 * all later ones alike, because it ignores the page number or stops at the last page.
 *
 * <p>A walk that ends early has a failure as its last element: the page could not be read, or it is not known whether the list is
 * complete, since the pages repeat in a cycle or too many in a row hold nothing new. The failure names its {@linkplain
 * Failure#page() page}, and another walk can start there. An unreadable row is a failure too, which names its {@linkplain
 * Failure#row() row}, and the walk continues.
 *
 * <p>A repeated record is returned once, unless ten thousand others came in between: the walk keeps the identities of so many
 * records and one page, for a list of any length. An unreadable row has no identity, and is reported again rather than lost. A
 * record that moves onto a page already read is missed, whether it was added there or moved there since another was deleted; no
 * client of such a list can prevent that.
 */
@CheckReturnValue
public final class PageWalk<T> implements Iterator<Either<Failure, T>> {
    /** The limit of pages in a row without a new record: only a page of records added for each page that is read exceeds it. */
    static final int MOST_FRUITLESS = 100;

    private static final String NOTHING_NEW = " pages in a row held nothing new";
    private static final String NO_END = "the pages do not end";

    private final Operation operation;
    private final Function<PageRequest, Either<Failure, Page<T>>> fetch;
    private final Function<? super T, ?> identity;
    private final Queue<Either<Failure, T>> ready = new ArrayDeque<>();
    private final SeenRows recent = new SeenRows();
    private final PageNumberProbe numbers;
    private Option<PageRequest> next;
    private PageFingerprint anchor = PageFingerprint.NOTHING;
    private int fruitless;

    private PageWalk(
            Operation operation,
            PageRequest from,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        this.operation = operation;
        this.next = Option.some(from);
        this.fetch = fetch;
        this.identity = identity;
        this.numbers = new PageNumberProbe(far -> fetch.apply(far).map(page -> PageFingerprint.of(page, identity)));
    }

    /**
     * The walk from the first page on, as a stream for one thread.
     *
     * @param fetch how to get a page
     * @param identity the value that distinguishes two records
     */
    public static <T> Stream<Either<Failure, T>> stream(
            Operation operation,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(identity, "identity");
        return stream(operation, PageRequest.FIRST, fetch, identity);
    }

    /** The same from another page on. */
    public static <T> Stream<Either<Failure, T>> stream(
            Operation operation,
            PageRequest from,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(identity, "identity");
        var walk = new PageWalk<>(operation, from, fetch, identity);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Returns all records of a walk, or the first failure, at which it stops; closes the stream. */
    public static <T> Either<Failure, Seq<T>> collect(Stream<Either<Failure, T>> walk) {
        Objects.requireNonNull(walk, "walk");
        try (walk) {
            return Either.sequenceRight(io.vavr.collection.Iterator.ofAll(walk.iterator()));
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && next.isDefined()) {
            PageRequest request = next.get();
            next = Option.none();
            fetch.apply(request)
                    .mapLeft(failure -> failure.withContext(failure.context().withPosition(WalkPosition.of(request))))
                    .peekLeft(failure -> ready.add(Either.left(failure)))
                    .peek(page -> take(request, page));
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

    private void take(PageRequest request, Page<T> page) {
        if (page.isEmpty()) {
            return;
        }
        PageFingerprint content = PageFingerprint.of(page, identity);
        Seq<T> records = page.items().filter(record -> recent.add(identity.apply(record)));
        boolean isNew = recent.addUnreadable(content);
        recent.evictOldest(page.items().size());
        Either<String, Boolean> goesOn = goesOn(content, records.isEmpty());
        boolean isBlind = content.records().isEmpty();
        report(request, isNew || isBlind || numbers.isPagingConfirmed() ? page.unreadable() : List.empty(), records);
        fruitless = !records.isEmpty() || (isBlind && numbers.isPagingConfirmed()) ? 0 : fruitless + 1;
        goOn(request, content, goesOn);
    }

    /** Returns whether there may be more; after a page that came before, only if the server goes by page numbers. */
    private Either<String, Boolean> goesOn(PageFingerprint content, boolean isKnown) {
        if (!isKnown && !content.equals(anchor)) {
            return Either.right(true);
        }
        return numbers.mayHaveMoreAfter(content, recent)
                .filterOrElse(more -> isKnown || numbers.isPagingConfirmed(), more -> PageNumberProbe.CIRCLE);
    }

    private void report(PageRequest page, Seq<Violation> unreadable, Seq<T> records) {
        unreadable.forEach(row -> ready.add(Either.left(failure(WalkPosition.of(page, row), row.toString()))));
        records.forEach(record -> ready.add(Either.right(record)));
    }

    private void goOn(PageRequest request, PageFingerprint content, Either<String, Boolean> goesOn) {
        if (Integer.bitCount(request.number()) == 1) {
            anchor = content; // held for twice as many pages each time, so that a circle of any length meets it
        }
        goesOn.filterOrElse(more -> !more || fruitless < MOST_FRUITLESS, more -> MOST_FRUITLESS + NOTHING_NEW)
                .filterOrElse(more -> !more || request.number() < PageNumberProbe.FAR, more -> NO_END)
                .peekLeft(why -> ready.add(Either.left(unsure(request, why))))
                .peek(more -> next = Option.when(more, request::next));
    }

    private Failure unsure(PageRequest page, String why) {
        return failure(WalkPosition.of(page), "the list may be incomplete: " + why);
    }

    private Failure failure(WalkPosition walkPosition, String reason) {
        return new Failure.UnexpectedResponse(
                FailureContext.of(operation, Delivery.UNKNOWN).withPosition(walkPosition), reason);
    }
}
