package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list on a server, which may move between two answers. A negative number stands for a row that cannot be read; of such rows
 * a page names the place alone.
 */
final class ChangingListServer {
    static final Operation OPERATION = Operation.read("things.all", "things");

    private final PageNumbering pageNumbering;
    private final int pageSize;
    private final java.util.List<Integer> requested = new ArrayList<>();
    private UnaryOperator<Seq<Integer>> move = UnaryOperator.identity();
    private Seq<Integer> rows;
    private Set<Integer> answered = HashSet.empty();

    ChangingListServer(PageNumbering pageNumbering, int pageSize, Seq<Integer> rows) {
        this.pageNumbering = pageNumbering;
        this.pageSize = pageSize;
        this.rows = Vector.ofAll(rows);
    }

    /** Which page a server answers with, of so many pages. */
    enum PageNumbering {
        PAGED,
        IGNORED,
        CLAMPED,
        CIRCULAR;

        private int of(int number, int pages) {
            return switch (this) {
                case PAGED -> number;
                case IGNORED -> 1;
                case CLAMPED -> Math.min(number, pages);
                case CIRCULAR -> (number - 1) % pages + 1;
            };
        }
    }

    /** Has the list become another after each answer. */
    ChangingListServer changingAfterEachPage(UnaryOperator<Seq<Integer>> how) {
        move = how;
        return this;
    }

    /** Has one row more at the top after each answer, for so many answers. */
    ChangingListServer growingAfterEachPage(int rowsAtOnce, int answers) {
        return changingAfterEachPage(now -> requested.size() > answers ? now : now.prependAll(fresh(now, rowsAtOnce)));
    }

    Either<Failure, Page<Integer>> page(PageRequest request) {
        requested.add(request.number());
        Seq<Integer> found = rows.slice(from(request), from(request) + pageSize);
        answered = request.number() < PageNumberProbe.FAR ? answered.addAll(found) : answered;
        rows = move.apply(rows);
        return Either.right(new Page<>(request, found.filter(row -> row > 0), unreadable(found)));
    }

    Stream<Either<Failure, Integer>> walk() {
        return PageWalk.stream(OPERATION, this::page, row -> row);
    }

    /** The numbers of the pages that were requested. */
    Seq<Integer> requestedPages() {
        return List.ofAll(requested);
    }

    Seq<Integer> rows() {
        return rows;
    }

    /** The rows that were part of a page that was walked over. */
    Set<Integer> servedRows() {
        return answered;
    }

    /** The highest number of a page that was walked over. */
    int lastWalkedPage() {
        return requestedPages()
                .filter(number -> number < PageNumberProbe.FAR)
                .max()
                .getOrElse(0);
    }

    private int from(PageRequest request) {
        int pages = Math.max(1, (rows.size() + pageSize - 1) / pageSize);
        IntUnaryOperator start = number -> (int) Math.min(rows.size(), (number - 1L) * pageSize);
        return start.applyAsInt(pageNumbering.of(request.number(), pages));
    }

    private static Seq<Violation> unreadable(Seq<Integer> found) {
        return found.zipWithIndex()
                .filter(row -> row._1 < 0)
                .map(row -> new Violation("[" + row._2 + "].id", "must be a whole number", ""));
    }

    private static Seq<Integer> fresh(Seq<Integer> now, int count) {
        int highest = now.max().getOrElse(0);
        return List.rangeClosed(highest + 1, highest + count).reverse();
    }
}
