package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WalkPosition;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * Decides whether a record was created: exactly one record can be it, that one is equal, and it is new.
 *
 * @param keys the fields of which one that has another value shows that it is another record
 * @param competingCreations what other creations requested, each of which may have made a record that is alike
 */
record CreationMatcher<E>(
        RecordDescriptor<E> descriptor,
        RecordComparator<E> comparator,
        ClockTolerance tolerance,
        WriteHistory history,
        Seq<Field<E, ?>> keys,
        Seq<Patch<E>> competingCreations) {
    private static final int MOST_ALIKE = 10; // two are inconclusive; more are shown to people

    Either<Failure, Reconciliation<E>> match(Stream<Either<Failure, E>> all) {
        Seq<Either<Failure, E>> relevant =
                all.filter(row -> row.forAll(this::mayBe)).limit(MOST_ALIKE).collect(Vector.collector());
        Seq<Failure> failures = relevant.flatMap(Either::swap);
        return failures.find(failure -> !isOfARow(failure))
                .map(WriteMatcher::<E>inconclusive)
                .getOrElse(() -> Either.right(verdict(relevant.flatMap(row -> row), failures.size())));
    }

    /** A walk passes rows that it could not read on, and goes on; any other failure ends it. */
    private static boolean isOfARow(Failure failure) {
        return failure.context().position().flatMap(WalkPosition::row).isDefined();
    }

    private boolean mayBe(E record) {
        Identity<?> id = descriptor.idOf(record);
        return history.ownId()
                .map(id::equals)
                .getOrElse(() -> !history.isKnownAsOther(id)
                        && createdAt(record).forAll(this::mayBeSince)
                        && (comparator.mayMatch(record, keys) || isTouched(record)));
    }

    private boolean mayBeSince(OffsetDateTime createdAt) {
        return history.isPossibleCreationTime(createdAt).getOrElse(() -> tolerance.isPossibleTime(createdAt));
    }

    /** Returns whether it was changed after its creation, so that it may have been equal then. */
    private boolean isTouched(E record) {
        return descriptor.audit().apply(record).updatedAt().exists(updatedAt -> createdAt(record)
                .exists(updatedAt::isAfter));
    }

    private Reconciliation<E> verdict(Seq<E> found, int unreadable) {
        Seq<E> alike = found.distinctBy(descriptor::idOf);
        if (alike.isEmpty() && unreadable == 0) {
            return history.ownId().isEmpty() ? new Reconciliation.NotDone<>() : gone();
        }
        return uncertainty(alike, unreadable)
                .<Reconciliation<E>>map(why -> new Reconciliation.Inconclusive<>(why, alike))
                .getOrElse(() -> done(alike.head()));
    }

    private Reconciliation<E> done(E record) {
        history.markAsOwn(descriptor.idOf(record));
        return new Reconciliation.Done<>(Option.some(record));
    }

    private static <E> Reconciliation<E> gone() {
        return new Reconciliation.Inconclusive<>("it was created, and is absent now", Vector.empty());
    }

    private Option<String> uncertainty(Seq<E> alike, int unreadable) {
        if (unreadable > 0) {
            return Option.some("an unreadable row may be it");
        }
        return alike.size() > 1 ? Option.some("more than one may be it") : uncertainty(alike.head());
    }

    private Option<String> uncertainty(E record) {
        if (history.ownId().isDefined()) {
            return Option.none();
        }
        Seq<Field<E, ?>> differing = comparator.differingFields(record);
        if (!differing.isEmpty()) {
            return Option.some("the record found differs in " + differing.mkString(", "));
        }
        if (competingCreations.exists(
                requested -> comparator.withRequested(requested).mayMatch(record, keys))) {
            return Option.some("the record found may belong to another request whose outcome is unknown too");
        }
        return createdAt(record)
                .filter(time -> history.isPossibleCreationTime(time).isEmpty() && tolerance.isTooLate(time))
                .map(time -> "the record found was created at " + time + ", long after the request")
                .orElse(() -> Option.when(!history.isSurelyNew(createdAt(record)), () -> age(record)));
    }

    private String age(E record) {
        return createdAt(record)
                .map(time -> "the record found was created at " + time + ", maybe before the request")
                .getOrElse("the record found has no creation time");
    }

    private Option<OffsetDateTime> createdAt(E record) {
        return descriptor.audit().apply(record).createdAt();
    }
}
