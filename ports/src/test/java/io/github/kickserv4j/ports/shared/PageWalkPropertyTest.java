package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.ports.shared.ChangingListServer.PageNumbering;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is added and deleted while one walks, and whatever the server does with page numbers. */
class PageWalkPropertyTest {
    private static final int SEEDS = 1_000;

    /** Where pages go round in a circle while the list moves, one page may look like all that follow by chance. */
    @ParameterizedTest
    @EnumSource(value = PageNumbering.class, mode = EnumSource.Mode.EXCLUDE, names = "CIRCULAR")
    @Tag("rule:walk-is-complete-or-fails")
    void streamShouldReturnEachLastingRecordOnceOrEndWithAFailure(PageNumbering pageNumbering) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> new RandomPageWalk(pageNumbering, seed).assertFindsAllWhileListChanges());
    }

    @ParameterizedTest
    @EnumSource(PageNumbering.class)
    @Tag("rule:walk-does-not-depend-on-page-size")
    void streamShouldEndAndReturnNoRecordTwiceWhenTheListMoves(PageNumbering pageNumbering) {
        LongStream.range(0, SEEDS).forEach(seed -> new RandomPageWalk(pageNumbering, seed).assertTerminates());
    }

    @ParameterizedTest
    @EnumSource(PageNumbering.class)
    @Tag("rule:walk-does-not-depend-on-page-size")
    @Tag("rule:unreadable-rows-are-reported")
    void streamShouldReturnEachRowOnceWhenTheListDoesNotChange(PageNumbering pageNumbering) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> new RandomPageWalk(pageNumbering, seed).assertFindsAllOfUnchangedList());
    }
}
