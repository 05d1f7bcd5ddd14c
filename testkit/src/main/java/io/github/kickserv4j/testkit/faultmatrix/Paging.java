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
                    Paging::deleted));

    private static final int MANY = 20;

    private Paging() {}

    private static Trial walk(Rig rig, IntFunction<Answer> pages) {
        rig.server().routes(request -> pages.apply(Walks.pageOf(request)));
        Trial trial = rig.call(Calls::walk).succeeds();
        assertThat(Walks.failures(trial)).as("failures of the walk").isEmpty();
        return trial;
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

    private static Finding circle(Rig rig) {
        Trial walk = walk(rig, page -> page % 2 == 1 ? Records.page(1, 2) : Records.page(3, 4));
        assertThat(Walks.numbers(walk)).as("records").contains(1L, 2L, 3L, 4L);
        return walk.sentAtMost(MANY).within();
    }

    private static Finding empty(Rig rig) {
        return finds(walk(rig, page -> page == 1 ? Records.page(1, 2) : Records.page()), 1L, 2L)
                .sent(2)
                .within();
    }

    private static Finding foreign(Rig rig) {
        FaultServer other = rig.closing(FaultServer.start()).plays(Records.page(666));
        Trial walk = walk(
                rig,
                page -> page == 1
                        ? Records.page(1)
                                .header("Link", "<" + other.baseUri() + "/demo/customers.json?page=2>; rel=\"next\"")
                        : Records.page());
        assertThat(other.connections()).as("connections to the other").isZero();
        return finds(walk, 1L).sent(2).within();
    }

    private static Finding added(Rig rig) {
        var pages = List.of(Records.page(1, 2, 3), Records.page(3, 4), Records.page());
        return finds(walk(rig, page -> pages.get(page - 1)), 1L, 2L, 3L, 4L)
                .sent(3)
                .within();
    }

    private static Finding deleted(Rig rig) {
        var pages = List.of(Records.page(1, 2, 3), Records.page(5, 6), Records.page());
        return finds(walk(rig, page -> pages.get(page - 1)), 1L, 2L, 3L, 5L, 6L)
                .sent(3)
                .within();
    }
}
