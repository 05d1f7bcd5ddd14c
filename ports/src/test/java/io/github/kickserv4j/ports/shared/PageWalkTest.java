package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWalkTest {
    private static final Operation OPERATION = Operation.read("things.all", "things");

    private final java.util.List<Integer> fetched = new ArrayList<>();

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldGoOnAfterAShortPageAndEndAtAnEmptyOne() {
        Seq<Seq<Integer>> pages = List.of(List.of(1, 2, 3), List.of(4), List.of(5, 6));

        assertThat(records(walk(page -> pages.drop(page).headOption().getOrElse(List.empty()))))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(fetched).containsExactly(1, 2, 3, 4);
    }

    @Test
    void collectShouldReturnAllRecordsAndCloseTheStream() {
        var closed = new AtomicBoolean();
        var rows =
                walk(page -> page < 2 ? List.of(page) : List.<Integer>empty()).onClose(() -> closed.set(true));

        assertThat(PageWalk.collect(rows).get()).containsExactly(0, 1);
        assertThat(closed).isTrue();
    }

    @Test
    void collectShouldReturnTheFirstFailureAndRequestNoMorePages() {
        Failure failure = new Failure.UnexpectedResponse(FailureContext.of(OPERATION, Delivery.UNKNOWN), "odd");
        var closed = new AtomicBoolean();
        var rows = walk(List::of)
                .<Either<Failure, Integer>>map(row -> row.filterOrElse(number -> number != 1, number -> failure))
                .onClose(() -> closed.set(true));

        assertThat(PageWalk.collect(rows)).isEqualTo(Either.left(failure));
        assertThat(fetched).containsExactly(1, 2);
        assertThat(closed).isTrue();
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldEndWhenAPageRepeatsSinceThePageNumberIsIgnored() {
        assertThat(records(walk(page -> List.of(1, 2, 3)))).containsExactly(1, 2, 3);
        assertThat(fetched).containsExactly(1, 2, 1_000_000, 1_000_001);
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldEndWhenTheLastPageRepeatsPastTheEnd() {
        assertThat(records(walk(page -> List.of(Math.min(page, 4))))).containsExactly(0, 1, 2, 3, 4);
        assertThat(fetched).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 99, 20_000})
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldEndWithAFailureWhenPagesRepeatInACycle(int pages) {
        var walked = walk(page -> List.of(page % pages)).toList();

        assertThat(List.ofAll(walked).flatMap(row -> row).toSet())
                .isEqualTo(List.range(0, pages).toSet());
        assertEndsIncomplete(walked, "the pages repeat in a cycle");
        assertThat(fetched).hasSizeLessThan(4 * pages + 4);
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldLeaveOutWhatTheLastPageHadWhenTheListHasMoved() {
        assertThat(records(walk(page -> page == 0 ? List.of(9, 8, 7) : page == 1 ? List.of(7, 6, 5) : List.empty())))
                .containsExactly(9, 8, 7, 6, 5);
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldEndWhenAPageBringsTheSameInAnotherOrder() {
        assertThat(records(walk(page -> page % 2 == 0 ? List.of(1, 2, 3) : List.of(3, 1, 2))))
                .containsExactly(1, 2, 3);
        assertThat(fetched).containsExactly(1, 2, 1_000_000, 1_000_001);
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldEndWithAFailureWhenNoRowOfAnyPageIsReadable() {
        var row = new Violation("[0].customer", "must be an object", "boom");
        var walked = PageWalk.<Integer>stream(
                        OPERATION, request -> Either.right(new Page<>(request, List.empty(), List.of(row))), n -> n)
                .limit(100)
                .toList();

        assertThat(walked).hasSize(2);
        assertEndsIncomplete(walked, "no row past the end can be read");
    }

    @Test
    void streamShouldFetchOnlyRequestedPages() {
        assertThat(records(walk(page -> List.of(2 * page, 2 * page + 1)).limit(3)))
                .containsExactly(0, 1, 2);
        assertThat(fetched).containsExactly(1, 2);
    }

    @Test
    void streamShouldPassAFailureOnAsItsLastElement() {
        Failure failure = new Failure.Forbidden(FailureContext.of(OPERATION, Delivery.REJECTED), "forbidden");
        var walked = PageWalk.<Integer>stream(
                        OPERATION,
                        request -> request.number() == 1
                                ? Either.right(Page.of(request, List.of(1)))
                                : Either.left(failure),
                        n -> n)
                .toList();

        Failure onPageTwo = failure.withContext(failure.context().withPosition(WalkPosition.of(new PageRequest(2))));
        assertThat(walked).containsExactly(Either.right(1), Either.left(onPageTwo));
        assertThat(onPageTwo.message()).isEqualTo("things.all of things, page 2 failed: forbidden");
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    void streamShouldStartAtTheRequestedPage() {
        var walked = PageWalk.<Integer>stream(
                OPERATION,
                new PageRequest(3),
                request ->
                        Either.right(Page.of(request, request.number() < 5 ? List.of(request.number()) : List.empty())),
                n -> n);

        assertThat(records(walked)).containsExactly(3, 4);
    }

    @Test
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldEndWithAFailureWhenThePagingOfTheServerIsUnknown() {
        Failure down = new Failure.Unavailable(FailureContext.of(OPERATION, Delivery.UNKNOWN), "down");
        var walked = PageWalk.<Integer>stream(
                        OPERATION,
                        request ->
                                request.number() < 5 ? Either.right(Page.of(request, List.of(1))) : Either.left(down),
                        n -> n)
                .toList();

        assertThat(walked).hasSize(2);
        assertEndsIncomplete(walked, "things.all of things, page 1000000 failed: down");
    }

    @Test
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldEndWithAFailureWhenAHundredPagesInARowHoldNothingNew() {
        var walked = walk(page -> page < 200 ? List.of(1) : List.empty()).toList();

        assertThat(walked).hasSize(2);
        assertEndsIncomplete(walked, "100 pages in a row held nothing new");
        assertThat(walked.get(1).getLeft().page()).containsExactly(new PageRequest(101));
    }

    @Test
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldEndWithAFailureWhenThePagesNeverEnd() {
        var walked = PageWalk.<Integer>stream(
                        OPERATION,
                        new PageRequest(999_998),
                        request -> Either.right(Page.of(request, List.of(request.number()))),
                        n -> n)
                .toList();

        assertThat(walked).hasSize(4);
        assertEndsIncomplete(walked, "the pages do not end");
    }

    @Test
    @Tag("rule:unreadable-rows-are-reported")
    void streamShouldReportUnreadableRowsAndContinue() {
        var row = new Violation("[0].id", "must be a whole number", "x");
        var walked = PageWalk.<Integer>stream(
                        OPERATION,
                        request -> Either.right(new Page<>(
                                request,
                                request.number() == 2 ? List.of(7) : List.empty(),
                                request.number() == 1 ? List.of(row) : List.empty())),
                        n -> n)
                .toList();

        assertThat(walked).hasSize(2).last().isEqualTo(Either.right(7));
        assertThat(walked.get(0).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(walked.get(0).getLeft().reason()).contains("[0].id");
        assertThat(walked.get(0).getLeft().page()).containsExactly(PageRequest.FIRST);
        assertThat(walked.get(0).getLeft().row()).containsExactly(row);
    }

    private static void assertEndsIncomplete(java.util.List<Either<Failure, Integer>> walked, String why) {
        Failure last = walked.get(walked.size() - 1).getLeft();

        assertThat(last).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(last.reason()).isEqualTo("the list may be incomplete: " + why);
        assertThat(last.page()).isNotEmpty();
        assertThat(last.row()).isEmpty();
    }

    private Stream<Either<Failure, Integer>> walk(IntFunction<Seq<Integer>> pages) {
        return PageWalk.stream(
                OPERATION,
                request -> {
                    fetched.add(request.number());
                    return Either.right(Page.of(request, pages.apply(request.number() - 1)));
                },
                n -> n);
    }

    private static java.util.List<Integer> records(Stream<Either<Failure, Integer>> walk) {
        return walk.map(Either::get).toList();
    }
}
