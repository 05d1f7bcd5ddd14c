package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The pages of one walk, of which the next ones are requested before they are needed. A page out of turn, which the walk requests to
 * check whether the server goes by page numbers, is fetched by itself. For one thread.
 */
final class PagesAhead<T> implements Function<PageRequest, Either<Failure, Page<T>>> {
    private final Function<PageRequest, Either<Failure, Page<T>>> fetch;
    private final ReadAhead readAhead;
    private final Deque<FutureTask<Either<Failure, Page<T>>>> requested = new ArrayDeque<>();
    private int expected;
    private int read;

    PagesAhead(PageRequest from, Function<PageRequest, Either<Failure, Page<T>>> fetch, ReadAhead readAhead) {
        this.fetch = fetch;
        this.readAhead = readAhead;
        this.expected = from.number();
    }

    @Override
    public Either<Failure, Page<T>> apply(PageRequest page) {
        if (page.number() != expected) {
            return fetch.apply(page);
        }
        Either<Failure, Page<T>> result = fetchExpected(page);
        if (result.forAll(Page::isEmpty)) {
            cancel();
        } else {
            requested.poll();
            expected++;
            read++;
        }
        return result;
    }

    /** Cancels what is requested and not needed any more. */
    void cancel() {
        requested.forEach(task -> task.cancel(true));
        requested.clear();
    }

    /** Returns the expected page. An interrupted thread asks by itself, and hands nothing over to other threads. */
    private Either<Failure, Page<T>> fetchExpected(PageRequest page) {
        if (Thread.currentThread().isInterrupted()) {
            cancel();
            return fetch.apply(page);
        }
        requestAhead();
        return await(requested.element(), page);
    }

    /** Requests the expected page and those after it; other threads do so but for the expected one. */
    private void requestAhead() {
        while (requested.size() < Math.min(readAhead.pagesInFlight(), read + 1)) {
            var page = new PageRequest(expected + requested.size());
            var task = new FutureTask<>(() -> fetch.apply(page));
            if (!requested.isEmpty()) {
                readAhead.threads().execute(task);
            }
            requested.add(task);
        }
    }

    /** Returns the page, which this thread fetches if no other has begun to. An interrupted thread asks by itself. */
    private Either<Failure, Page<T>> await(FutureTask<Either<Failure, Page<T>>> task, PageRequest page) {
        try {
            task.run();
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            cancel();
            return fetch.apply(page);
        } catch (ExecutionException thrown) {
            cancel();
            return Try.<Either<Failure, Page<T>>>failure(thrown.getCause()).get();
        }
    }
}
