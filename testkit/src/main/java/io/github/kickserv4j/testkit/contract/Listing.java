package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** A list that comes page by page. */
record Listing<T>(Function<PageRequest, Either<Failure, Page<T>>> fetch) {
    private static final int FAR = 1_000_000;

    Seq<T> firstPage() {
        return page(1).items();
    }

    /** A page past the end. */
    Page<T> farPage() {
        return page(FAR);
    }

    /** The records of the pages up to the first empty one, but of no more than {@code atMost} pages. */
    Seq<T> pages(int atMost) {
        return List.ofAll(List.rangeClosed(1, atMost)
                .iterator()
                .map(this::page)
                .map(Page::items)
                .takeUntil(Seq::isEmpty)
                .flatMap(items -> items));
    }

    private Page<T> page(int number) {
        return resultOf(fetch.apply(new PageRequest(number)));
    }
}
