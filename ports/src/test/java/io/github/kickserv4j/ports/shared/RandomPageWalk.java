package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.ChangingListServer.PageNumbering;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.Random;

/** One walk over a list of random length and page size, some rows of which cannot be read. */
final class RandomPageWalk {
    private static final int WHOLE_LIST = 1_000;
    private static final int FOR_EVER = 100_000;

    private final PageNumbering pageNumbering;
    private final String name;
    private final Random random;
    private final int pageSize;
    private final int answersWithMoves;
    private final ChangingListServer list;
    private int last;
    private Set<Integer> lasting;

    RandomPageWalk(PageNumbering pageNumbering, long seed) {
        this.pageNumbering = pageNumbering;
        this.name = pageNumbering + ", seed " + seed;
        this.random = new Random(seed);
        this.pageSize = pageNumbering == PageNumbering.IGNORED ? WHOLE_LIST : 1 + random.nextInt(5);
        this.answersWithMoves = random.nextInt(80);
        Seq<Integer> rows = List.fill(random.nextInt(40), this::row);
        this.lasting = rows.toSet();
        this.list = new ChangingListServer(pageNumbering, pageSize, rows);
    }

    Seq<Either<Failure, Integer>> assertTerminates() {
        Seq<Either<Failure, Integer>> walked =
                List.ofAll(list.changingAfterEachPage(this::moved).walk().limit(FOR_EVER));

        assertThat(walked.size()).as(name).isLessThan(FOR_EVER);
        assertThat(walked.flatMap(row -> row)).as(name).doesNotHaveDuplicates();
        return walked;
    }

    void assertFindsAllWhileListChanges() {
        Seq<Either<Failure, Integer>> walked = assertTerminates();

        if (endsUnsure(walked)) {
            assertThat(pageNumbering).as(name).isNotEqualTo(PageNumbering.PAGED);
        } else {
            assertThat(walked.flatMap(row -> row)).as(name).containsAll(lasting.filter(row -> row > 0));
            assertThat(unreadable(walked)).as(name).isGreaterThanOrEqualTo(lasting.count(row -> row < 0));
        }
    }

    void assertFindsAllOfUnchangedList() {
        Seq<Either<Failure, Integer>> walked = List.ofAll(list.walk());
        boolean isBlind = list.rows().grouped(pageSize).exists(page -> page.forAll(row -> row < 0));

        if (pageNumbering == PageNumbering.PAGED || !isBlind) {
            assertThat(walked.flatMap(row -> row))
                    .as(name)
                    .containsExactlyElementsOf(list.rows().filter(row -> row > 0));
            assertThat(unreadable(walked)).as(name).isEqualTo(list.rows().count(row -> row < 0));
            assertThat(endsUnsure(walked)).as(name).isEqualTo(isCircle());
        } else {
            assertThat(endsUnsure(walked) || unreadable(walked) == list.rows().count(row -> row < 0))
                    .as(name)
                    .isTrue();
        }
    }

    private boolean isCircle() {
        return pageNumbering == PageNumbering.CIRCULAR && list.rows().size() > pageSize;
    }

    /** Some rows more, at the top, at the end or in between, and some less; but not for ever. */
    private Seq<Integer> moved(Seq<Integer> rows) {
        int moves = list.requestedPages().size() > answersWithMoves ? 0 : random.nextInt(pageSize % WHOLE_LIST + 2);
        Seq<Integer> now = List.range(0, moves).foldLeft(rows, (so, move) -> moveOf(so));
        lasting = lasting.filter(row -> now.contains(row) && !isMissed(row, now));
        return now;
    }

    private Seq<Integer> moveOf(Seq<Integer> rows) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> rows.prepend(row());
            case 2 -> rows.insert(random.nextInt(rows.size() + 1), row());
            default -> rows.isEmpty() ? rows : rows.removeAt(random.nextInt(rows.size()));
        };
    }

    /** Whether it moved onto a page already read before it was part of an answer. */
    private boolean isMissed(int row, Seq<Integer> now) {
        return !list.servedRows().contains(row) && now.indexOf(row) / pageSize < list.lastWalkedPage();
    }

    private int row() {
        last++;
        return random.nextInt(5) == 0 ? -last : last;
    }

    private static int unreadable(Seq<Either<Failure, Integer>> walked) {
        return walked.count(row -> row.fold(failure -> failure.row().isDefined(), record -> false));
    }

    private static boolean endsUnsure(Seq<Either<Failure, Integer>> walked) {
        return walked.lastOption()
                .exists(row -> row.fold(failure -> failure.row().isEmpty(), record -> false));
    }
}
