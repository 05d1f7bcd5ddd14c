package io.github.kickserv4j.ports.readahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PagesAheadTest {
    private static final Operation OPERATION = Operation.read("things.all", "things");
    private static final int LAST = 40;

    private final Queue<Integer> requested = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void walkShouldRequestAsManyPagesAtOnceAsAreAllowed(int inFlight) {
        var meeting = new CyclicBarrier(inFlight);
        int firstOfMany = inFlight + 1;

        var records = walk(inFlight, page -> {
            if (page >= firstOfMany && page < firstOfMany + inFlight) {
                meet(meeting);
            }
            return row(page);
        });

        assertThat(PageWalk.collect(records).get()).isEqualTo(List.rangeClosed(1, LAST));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void walkShouldRequestAsManyPagesAheadAsAreAllowedAndItHasRead(int inFlight) {
        var inTheSameThread = new ReadAhead(inFlight, Runnable::run);

        var rows = walkOf(inTheSameThread, page -> Either.right(row(page))).iterator();

        for (int page = 1; page <= LAST; page++) {
            assertThat(rows.next()).isEqualTo(Either.right(page));
            assertThat(requested)
                    .containsExactlyInAnyOrderElementsOf(List.rangeClosed(1, page + Math.min(inFlight, page) - 1));
        }
    }

    @Test
    void walkShouldRequestOnePageIfTheFirstRecordIsEnough() {
        assertThat(walk(8, PagesAheadTest::row).findFirst()).contains(Either.right(1));
        assertThat(requested).containsExactly(1);
    }

    @Test
    void walkShouldNotRequestMorePagesAheadThanItHasRead() {
        assertThat(walk(8, page -> page == 1 ? row(page) : List.empty()).toList())
                .containsExactly(Either.right(1));
        assertThat(requested).isSubsetOf(1, 2, 3);
    }

    @Test
    void walkShouldEndAtAFailureAndCancelWhatIsRequested() throws InterruptedException {
        Failure failure = new Failure.UnexpectedResponse(FailureContext.of(OPERATION, Delivery.UNKNOWN), "odd");
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);

        var rows = walkOf(threads(2), page -> switch (page) {
                    case 1 -> Either.right(row(1));
                    case 2 -> {
                        await(begun);
                        yield Either.left(failure);
                    }
                    default -> {
                        begun.countDown();
                        awaitInterrupt(cancelled);
                        yield Either.right(row(page));
                    }
                })
                .toList();

        assertThat(rows).hasSize(2).first().isEqualTo(Either.right(1));
        assertThat(rows.get(1).getLeft().page()).containsExactly(new PageRequest(2));
        cancelled.await();
    }

    @Test
    void closeShouldCancelWhatIsRequested() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        try (var rows = walk(2, page -> {
            if (page == 3) {
                begun.countDown();
                awaitInterrupt(cancelled);
            }
            return row(page);
        })) {
            var iterator = rows.iterator();
            iterator.next();
            iterator.next();
            begun.await();
        }
        cancelled.await();
    }

    @Test
    void interruptedThreadShouldAskByItselfAndStayInterrupted() {
        var caller = Thread.currentThread();
        var begun = new CountDownLatch(1);
        var iterator = walk(2, page -> {
                    if (page == 2) {
                        await(begun);
                    }
                    if (page == 3 && Thread.currentThread() != caller) {
                        begun.countDown();
                        awaitInterrupt(new CountDownLatch(1));
                    }
                    return row(page);
                })
                .iterator();

        assertThat(List.of(iterator.next(), iterator.next()).flatMap(row -> row))
                .containsExactly(1, 2);
        caller.interrupt();
        assertThat(iterator.next()).isEqualTo(Either.right(3));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @Tag("rule:interrupted-threads-send-nothing")
    void interruptedThreadShouldHandOverNoRequestAndCancelThoseThatItHandedOver() {
        var handedOver = new ArrayList<Runnable>();
        Failure unsent = new Failure.Unavailable(FailureContext.of(OPERATION, Delivery.NOT_SENT), "interrupted");
        var rows = walkOf(
                        new ReadAhead(4, handedOver::add),
                        page -> Thread.currentThread().isInterrupted() ? Either.left(unsent) : Either.right(row(page)))
                .iterator();
        assertThat(List.of(rows.next(), rows.next()).flatMap(row -> row)).containsExactly(1, 2);
        var before = List.ofAll(handedOver);

        Thread.currentThread().interrupt();
        Failure failure = rows.next().getLeft();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo("interrupted");
        assertThat(failure.page()).containsExactly(new PageRequest(3));
        assertThat(rows.hasNext()).isFalse();
        assertThat(before).hasSize(1);
        assertThat(handedOver).containsExactlyElementsOf(before);
        handedOver.forEach(Runnable::run);
        assertThat(requested).containsExactly(1, 2, 3);
    }

    @Test
    void walkShouldThrowWhatThePageThrows() {
        var odd = new IllegalStateException("odd");

        assertThatThrownBy(() -> PageWalk.collect(walk(3, page -> {
                    if (page == 5) {
                        throw odd;
                    }
                    return row(page);
                })))
                .isSameAs(odd);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void walkShouldReturnWhatAWalkWithoutReadingAheadReturns(long seed) {
        var random = new Random(seed);
        Seq<Seq<Integer>> pages = List.fill(random.nextInt(30), () -> page(random));
        int failing = random.nextInt(60);
        boolean isRepeatingTheLast = random.nextBoolean();
        Function<Integer, Either<Failure, Seq<Integer>>> server = number -> number == failing
                ? Either.left(new Failure.NotFound(FailureContext.of(OPERATION, Delivery.UNKNOWN)))
                : Either.right(pages.drop(number - 1)
                        .headOption()
                        .orElse(() -> pages.lastOption().filter(last -> isRepeatingTheLast))
                        .getOrElse(List.empty()));

        var expected = PageWalk.stream(
                        OPERATION,
                        page -> server.apply(page.number()).map(rows -> Page.of(page, rows)),
                        Function.identity())
                .toList();

        assertThat(Stream.rangeClosed(1, 8)).allSatisfy(inFlight -> assertThat(
                        walkOf(threads(inFlight), server::apply).toList())
                .isEqualTo(expected));
    }

    private static Seq<Integer> page(Random random) {
        return List.fill(1 + random.nextInt(3), () -> random.nextInt(50));
    }

    private static Seq<Integer> row(int page) {
        return page > LAST ? List.empty() : List.of(page);
    }

    private java.util.stream.Stream<Either<Failure, Integer>> walk(int inFlight, IntFunction<Seq<Integer>> server) {
        return walkOf(threads(inFlight), page -> Either.right(server.apply(page)));
    }

    private java.util.stream.Stream<Either<Failure, Integer>> walkOf(
            ReadAhead readAhead, IntFunction<Either<Failure, Seq<Integer>>> server) {
        return readAhead.walk(
                OPERATION,
                PageRequest.FIRST,
                page -> {
                    requested.add(page.number());
                    return server.apply(page.number()).map(rows -> Page.of(page, rows));
                },
                Function.identity());
    }

    private static ReadAhead threads(int inFlight) {
        return new ReadAhead(inFlight, ReadAhead.daemonThreads());
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitInterrupt(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
    }
}
