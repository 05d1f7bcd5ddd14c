package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.IntFunction;

/** Pages that do not do what pages should, while somebody walks over all of them. */
final class Paging {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("30a", "walk, every page is the same", "ends, each record once", Paging::same),
            FaultCase.of("30b", "walk, pages go round in a circle", "ends, no record is lost", Paging::circle),
            FaultCase.of("30c", "walk, empty page", "ends there", Paging::empty),
            FaultCase.of("30d", "walk, next page at another origin", "nothing reaches the other", Paging::foreign),
            FaultCase.of("31a", "walk, record added meanwhile", "what moved is told once", Paging::added),
            FaultCase.of(
                    "31b",
                    "walk, record deleted meanwhile",
                    "ends, all that is still there but what moved",
                    Paging::deleted),
            FaultCase.of(
                    "31c", "walk, a whole page added meanwhile", "nothing of what was there is lost", Paging::shifted),
            FaultCase.of(
                    "31d",
                    "walk, one bad row on each page",
                    "all others are read, each bad row is reported",
                    Paging::bad));

    private static final int MANY = 20;

    private Paging() {}

    /** All records, and no failure. */
    private static Trial walk(Rig rig, IntFunction<Answer> pages) {
        Trial trial = play(rig, pages);
        assertThat(Walks.failures(trial)).as("failures of the walk").isEmpty();
        return trial;
    }

    private static Trial play(Rig rig, IntFunction<Answer> pages) {
        rig.server().routes(request -> pages.apply(Walks.pageOf(request)));
        return rig.call(Calls::walk).succeeds();
    }

    /** These pages, and empty ones behind them. */
    private static IntFunction<Answer> pages(Answer... pages) {
        return page -> page <= pages.length ? pages[page - 1] : Records.page();
    }

    private static Trial finds(Trial walk, Long... numbers) {
        assertThat(Walks.numbers(walk)).as("records").containsExactly(numbers);
        return walk;
    }

    private static Finding same(Rig rig) {
        return finds(walk(rig, page -> Records.page(1, 2, 3)), 1L, 2L, 3L)
                .sentAtMost(MANY)
                .within();
    }

    /** A client may say that it is not sure whether that was all. */
    private static Finding circle(Rig rig) {
        Trial walk = play(rig, page -> page % 2 == 1 ? Records.page(1, 2) : Records.page(3, 4));
        assertThat(Walks.numbers(walk)).as("records").contains(1L, 2L, 3L, 4L);
        assertThat(Walks.failures(walk)).as("failures of the walk").hasSizeLessThan(2);
        return walk.sentAtMost(MANY).within();
    }

    private static Finding empty(Rig rig) {
        return finds(walk(rig, pages(Records.page(1, 2))), 1L, 2L).sent(2).within();
    }

    private static Finding foreign(Rig rig) {
        FaultServer other = rig.closing(FaultServer.start()).plays(Records.page(666));
        String link = "<" + other.baseUri() + "/demo/customers.json?page=2>; rel=\"next\"";
        Trial walk = walk(rig, pages(Records.page(1).header("Link", link)));
        assertThat(other.connections()).as("connections to the other").isZero();
        return finds(walk, 1L).sent(2).within();
    }

    private static Finding added(Rig rig) {
        return finds(walk(rig, pages(Records.page(1, 2, 3), Records.page(3, 4))), 1L, 2L, 3L, 4L)
                .sent(3)
                .within();
    }

    private static Finding deleted(Rig rig) {
        return finds(walk(rig, pages(Records.page(1, 2, 3), Records.page(5, 6))), 1L, 2L, 3L, 5L, 6L)
                .sent(3)
                .within();
    }

    /** The second page is the first one again, since as many were added at the top. */
    private static Finding shifted(Rig rig) {
        Trial walk = walk(rig, pages(Records.page(1, 2), Records.page(1, 2), Records.page(3, 4), Records.page(5)));
        return finds(walk, 1L, 2L, 3L, 4L, 5L).sentAtMost(MANY).within();
    }

    private static Finding bad(Rig rig) {
        Trial walk = play(rig, pages(withBadRow(1), withBadRow(2), withBadRow(3)));
        assertThat(Walks.failures(walk)).as("failures of the walk").hasSize(3);
        return finds(walk, 1L, 2L, 3L).sentAtMost(MANY).within();
    }

    private static Answer withBadRow(long number) {
        return Records.answer("[{\"name\":\"nobody\"}," + Records.customer(number) + "]");
    }
}
