package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether a record was created: there is exactly one that it can be, and that one is the same and is not older. */
record Creation<E>(Likeness<E> likeness, Since since, Function<E, Audit> audit) {
    private static final int MOST_ALIKE = 10; // with two, nobody can tell; more are for people to look at

    Either<Failure, Reconciliation<E>> in(Seq<Field<E, ?>> keys, Operation walk, Stream<Either<Failure, E>> all) {
        Seq<Either<Failure, E>> telling = all.filter(row -> row.forAll(record -> mayBe(record, keys)))
                .limit(MOST_ALIKE)
                .collect(Vector.collector());
        Seq<Failure> failures = telling.flatMap(Either::swap);
        return failures.find(failure -> !isOfARow(failure, walk))
                .map(Evidence::<E>outOfReach)
                .getOrElse(() -> Either.right(verdict(telling.flatMap(row -> row), failures.size())));
    }

    Reconciliation<E> among(Seq<E> records, Seq<Field<E, ?>> keys) {
        return verdict(records.filter(record -> mayBe(record, keys)).take(MOST_ALIKE), 0);
    }

    /** A walk passes rows that it could not read on, and goes on; any other failure ends it. */
    private static boolean isOfARow(Failure failure, Operation walk) {
        return failure instanceof Failure.UnexpectedResponse
                && failure.operation().equals(walk);
    }

    private boolean mayBe(E record, Seq<Field<E, ?>> keys) {
        return createdAt(record).forAll(since::allows) && likeness.isAlike(record, keys);
    }

    private Reconciliation<E> verdict(Seq<E> found, int unreadable) {
        Seq<E> alike = found.distinct();
        if (alike.isEmpty() && unreadable == 0) {
            return new Reconciliation.NotDone<>();
        }
        return doubts(alike, unreadable)
                .<Reconciliation<E>>map(why -> new Reconciliation.CannotTell<>(why, alike))
                .getOrElse(() -> new Reconciliation.Done<>(alike.headOption()));
    }

    private Option<String> doubts(Seq<E> alike, int unreadable) {
        if (unreadable > 0) {
            return Option.some("a row that could not be read may be the one");
        }
        return alike.size() > 1 ? Option.some("more than one may be it") : doubts(alike.head());
    }

    private Option<String> doubts(E record) {
        Seq<Field<E, ?>> differing = likeness.differing(record);
        if (!differing.isEmpty()) {
            return Option.some("the one that is there differs in " + differing.mkString(", "));
        }
        return Option.when(!createdAt(record).exists(since::covers), () -> createdAt(record)
                .map(time -> "the one that is there was created at " + time + ", maybe before this was asked")
                .getOrElse("when the one that is there was created is not known"));
    }

    private Option<OffsetDateTime> createdAt(E record) {
        return audit.apply(record).createdAt();
    }
}
