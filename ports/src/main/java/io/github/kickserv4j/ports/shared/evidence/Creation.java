package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Place;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * Whether a record was created: there is exactly one that it can be, that one is the same, and it was not there before.
 *
 * @param keys the fields of which one that has another value shows that it is another record
 * @param rivals what other creations asked for, each of which may have made a record that is alike
 */
record Creation<E>(
        RecordKind<E> kind,
        Likeness<E> likeness,
        Since since,
        WriteHistory history,
        Seq<Field<E, ?>> keys,
        Seq<Changes<E>> rivals) {
    private static final int MOST_ALIKE = 10; // with two, nobody can tell; more are for people to look at

    Either<Failure, Reconciliation<E>> in(Stream<Either<Failure, E>> all) {
        Seq<Either<Failure, E>> telling =
                all.filter(row -> row.forAll(this::mayBe)).limit(MOST_ALIKE).collect(Vector.collector());
        Seq<Failure> failures = telling.flatMap(Either::swap);
        return failures.find(failure -> !isOfARow(failure))
                .map(Evidence::<E>outOfReach)
                .getOrElse(() -> Either.right(verdict(telling.flatMap(row -> row), failures.size())));
    }

    Reconciliation<E> among(Seq<E> records) {
        return verdict(records.filter(this::mayBe).take(MOST_ALIKE), 0);
    }

    /** A walk passes rows that it could not read on, and goes on; any other failure ends it. */
    private static boolean isOfARow(Failure failure) {
        return failure.incident().place().flatMap(Place::row).isDefined();
    }

    private boolean mayBe(E record) {
        Object id = kind.idOf(record);
        return history.ownId()
                .map(id::equals)
                .getOrElse(() -> !history.isOfAnother(id)
                        && createdAt(record).forAll(this::mayBeSince)
                        && (likeness.isAlike(record, keys) || isTouched(record)));
    }

    private boolean mayBeSince(OffsetDateTime createdAt) {
        return history.mayBeSince(createdAt).getOrElse(() -> since.allows(createdAt));
    }

    /** Whether it was changed after it was created, so that it may have been alike. */
    private boolean isTouched(E record) {
        return kind.audit().apply(record).updatedAt().exists(updatedAt -> createdAt(record)
                .exists(updatedAt::isAfter));
    }

    private Reconciliation<E> verdict(Seq<E> found, int unreadable) {
        Seq<E> alike = found.distinctBy(kind::idOf);
        if (alike.isEmpty() && unreadable == 0) {
            return history.ownId().isEmpty() ? new Reconciliation.NotDone<>() : gone();
        }
        return doubts(alike, unreadable)
                .<Reconciliation<E>>map(why -> new Reconciliation.CannotTell<>(why, alike))
                .getOrElse(() -> done(alike.head()));
    }

    private Reconciliation<E> done(E record) {
        history.found(kind.idOf(record));
        return new Reconciliation.Done<>(Option.some(record));
    }

    private static <E> Reconciliation<E> gone() {
        return new Reconciliation.CannotTell<>("it was created, and is not there any more", Vector.empty());
    }

    private Option<String> doubts(Seq<E> alike, int unreadable) {
        if (unreadable > 0) {
            return Option.some("a row that could not be read may be the one");
        }
        return alike.size() > 1 ? Option.some("more than one may be it") : doubts(alike.head());
    }

    private Option<String> doubts(E record) {
        if (history.ownId().isDefined()) {
            return Option.none();
        }
        Seq<Field<E, ?>> differing = likeness.differing(record);
        if (!differing.isEmpty()) {
            return Option.some("the one that is there differs in " + differing.mkString(", "));
        }
        if (rivals.exists(asked -> likeness.of(asked).isAlike(record, keys))) {
            return Option.some("the one that is there may be that of another request, of which nobody knows either");
        }
        return createdAt(record)
                .filter(time -> history.mayBeSince(time).isEmpty() && since.isLongBefore(time))
                .map(time -> "the one that is there was created at " + time + ", long after this was asked")
                .orElse(() -> Option.when(!history.isNew(createdAt(record)), () -> age(record)));
    }

    private String age(E record) {
        return createdAt(record)
                .map(time -> "the one that is there was created at " + time + ", maybe before this was asked")
                .getOrElse("when the one that is there was created is not known");
    }

    private Option<OffsetDateTime> createdAt(E record) {
        return kind.audit().apply(record).createdAt();
    }
}
