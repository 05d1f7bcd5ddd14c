package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.control.Either;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The way in which walks read ahead.
 *
 * @param pagesInFlight the limit of pages that a walk requests at once
 * @param threads what requests the pages that are not needed yet
 */
record ReadAhead(int pagesInFlight, Executor threads) {
    private static final int IDLE_SECONDS = 5;

    /** Returns daemon threads, as many as are needed, which end when they are idle. */
    static Executor daemonThreads() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), ReadAhead::daemon);
    }

    /** Returns the walk of {@link PageWalk#stream(Operation, PageRequest, Function, Function)}. */
    <T> Stream<Either<Failure, T>> walk(
            Operation operation,
            PageRequest from,
            Function<PageRequest, Either<Failure, Page<T>>> fetch,
            Function<? super T, ?> identity) {
        var pages = new PagesAhead<>(from, fetch, this);
        return PageWalk.stream(operation, from, pages, identity).onClose(pages::cancel);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "kickserv-read-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
