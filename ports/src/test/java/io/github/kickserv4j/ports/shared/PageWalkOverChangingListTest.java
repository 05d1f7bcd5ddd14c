package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.ChangingListServer.PageNumbering;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks over lists that move meanwhile, and over pages with rows that cannot be read. */
class PageWalkOverChangingListTest {
    private static final Seq<Integer> HUNDRED = List.rangeClosed(1, 100).reverse();

    @ParameterizedTest
    @CsvSource({"25, 25", "1, 1", "1, 3", "10, 20", "25, 40", "7, 7"})
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldReturnAllRecordsWhenWholePagesAreAddedBehindTheFirst(int pageSize, int added) {
        var list = new ChangingListServer(PageNumbering.PAGED, pageSize, HUNDRED).growingAfterEachPage(added, 1);

        assertThat(records(list.walk())).containsAll(HUNDRED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = PageNumbering.class,
            names = {"PAGED", "CLAMPED"})
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldReturnAllRecordsWhenARowIsAddedBehindEachOfManyPages(PageNumbering pageNumbering) {
        var list = new ChangingListServer(pageNumbering, 1, HUNDRED).growingAfterEachPage(1, 80);

        assertThat(records(list.walk())).containsAll(HUNDRED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PageNumbering.class)
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldReturnARecordOnceWhenItIsTwiceOnAPage(PageNumbering pageNumbering) {
        var list = new ChangingListServer(pageNumbering, 4, List.of(7, 7, 6, 7));

        assertThat(records(list.walk())).containsExactly(7, 6);
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldReturnARecordOnceWhenItComesAgainPagesLater() {
        var list = new ChangingListServer(PageNumbering.PAGED, 2, List.of(1, 2, 3, 4, 5, 1, 6, 2));

        assertThat(records(list.walk())).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    @Tag("rule:unreadable-rows-are-reported")
    void streamShouldReportEachUnreadableRowWhenTheyAreAtTheSamePlaceOfTheirPages() {
        var list = new ChangingListServer(PageNumbering.PAGED, 2, List.of(-1, 1, -2, 2, -3, 3));

        assertThat(list.walk().filter(Either::isLeft)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    @Tag("rule:unreadable-rows-are-reported")
    void streamShouldGoOnBehindPagesOfWhichNoRowCanBeRead(int pageSize) {
        var list = new ChangingListServer(
                PageNumbering.PAGED, pageSize, List.rangeClosed(-250, -1).append(7));

        var walked = list.walk().toList();

        assertThat(walked).hasSize(251).last().isEqualTo(Either.right(7));
    }

    @ParameterizedTest
    @EnumSource(
            value = PageNumbering.class,
            names = {"IGNORED", "CLAMPED"})
    @Tag("rule:unreadable-rows-are-reported")
    void streamShouldReportAnUnreadableRowOnceWhenItsPageIsRepeated(PageNumbering pageNumbering) {
        var list = new ChangingListServer(pageNumbering, 2, List.of(-1, 1));

        assertThat(list.walk().map(Either::isLeft)).containsExactly(true, false);
    }

    private static Seq<Integer> records(Stream<Either<Failure, Integer>> walk) {
        return List.ofAll(walk).map(row -> row.getOrElseThrow(Failure::toException));
    }
}
