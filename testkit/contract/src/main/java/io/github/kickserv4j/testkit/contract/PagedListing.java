package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list that is read page by page. */
record PagedListing<T>(Function<PageRequest, Either<Failure, Page<T>>> fetch) {
    private static final int FAR = 1_000_000;
    private static final int FEW = 20;
    private static final int MANY = 1_024;

    Seq<T> firstPage() {
        return page(1).items();
    }

    /** Returns the records of all pages, whatever the page size. For lists that are known to be short. */
    Seq<T> allRows() {
        return pages(FEW);
    }

    /** Returns {@link #allRows}, or why the first page cannot be read. */
    Either<Failure, Seq<T>> rows() {
        return fetch.apply(PageRequest.FIRST).map(first -> allRows());
    }

    /** Adds records until the first page does not hold them all, or until it is clear that pages have no limit. */
    <R> Seq<R> fillBeyondFirstPage(Supplier<R> add) {
        return fillBeyondFirstPage(Vector.fill(7, add), add);
    }

    /** Returns a page past the end. */
    Page<T> pagePastTheEnd() {
        return page(FAR);
    }

    /** Returns the records of the pages up to the first empty one, but of {@code atMost} pages at most. */
    Seq<T> pages(int atMost) {
        return List.ofAll(List.rangeClosed(1, atMost)
                .iterator()
                .map(this::page)
                .map(Page::items)
                .takeUntil(Seq::isEmpty)
                .flatMap(items -> items));
    }

    private <R> Seq<R> fillBeyondFirstPage(Vector<R> added, Supplier<R> add) {
        return firstPage().size() < added.size() || added.size() > MANY
                ? added
                : fillBeyondFirstPage(added.appendAll(Vector.fill(added.size(), add)), add);
    }

    private Page<T> page(int number) {
        return resultOf(fetch.apply(new PageRequest(number)));
    }
}
