package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares the existing records with a write.
 *
 * @param <E> the record that was to be written
 */
public final class WriteMatcher<E> {
    private final RecordDescriptor<E> descriptor;
    private final ClockTolerance clockTolerance;
    private final WriteHistory history;

    private WriteMatcher(RecordDescriptor<E> descriptor, ClockTolerance clockTolerance, WriteHistory history) {
        this.descriptor = descriptor;
        this.clockTolerance = clockTolerance;
        this.history = history;
    }

    /** Creates a matcher for one write, from its time and its history. */
    public static <E> WriteMatcher<E> of(RecordDescriptor<E> descriptor, UncertainWrite<?> uncertain) {
        return new WriteMatcher<>(descriptor, new ClockTolerance(uncertain.since()), uncertain.history());
    }

    /** Returns {@code text} without white space around it, and with one blank where there is more within. */
    public static String collapseWhitespace(String text) {
        return RecordComparator.collapseWhitespace(text);
    }

    /**
     * Returns whether the record was created.
     *
     * @param requested what each field was to be
     * @param keys the fields of which one that has another value shows that it is another record
     * @param competing what another uncertain creation requested, if it may have made such a record
     * @param all the records that are there
     */
    public Either<Failure, Reconciliation<E>> matchCreation(
            Patch<E> requested,
            Seq<Field<E, ?>> keys,
            Function<Write<?>, Option<Patch<E>>> competing,
            Stream<Either<Failure, E>> all) {
        return new CreationMatcher<>(
                        descriptor,
                        comparator(requested),
                        clockTolerance,
                        history,
                        keys,
                        history.uncertainCreations().flatMap(competing))
                .match(all);
    }

    /** Returns whether the record, as it is now, was changed as requested. */
    public Either<Failure, Reconciliation<E>> matchChange(Patch<E> requested, Either<Failure, E> now) {
        return found(now, new ChangeMatcher<>(descriptor, comparator(requested), clockTolerance)::match);
    }

    /**
     * Returns whether a record was deleted.
     *
     * @param now the record, as it is now
     * @param owner its owner, or the list that it is in; if that cannot be read either, the absence of the record proves nothing
     */
    public Either<Failure, Reconciliation<E>> matchDeletion(
            Either<Failure, E> now, Supplier<? extends Either<Failure, ?>> owner) {
        return now.fold(
                failure -> failure instanceof Failure.NotFound
                        ? found(owner.get(), there -> new Reconciliation.Done<>(Option.none()))
                        : Either.left(failure),
                there -> Either.right(descriptor
                        .audit()
                        .apply(there)
                        .deletedAt()
                        .<Reconciliation<E>>map(time -> kept(there, time))
                        .getOrElse(Reconciliation.NotDone::new)));
    }

    /** Returns the result for the record as it is now. */
    public Either<Failure, Reconciliation<E>> matchOutcome(
            Either<Failure, E> now, BiFunction<E, ClockTolerance, Reconciliation<E>> outcome) {
        return found(now, there -> outcome.apply(there, clockTolerance));
    }

    private RecordComparator<E> comparator(Patch<E> requested) {
        return new RecordComparator<>(requested, descriptor);
    }

    /**
     * Returns the reconciliation of a record with a time of deletion. It is not known whether Kickserv still shows deleted records.
     */
    private static <E> Reconciliation<E> kept(E record, OffsetDateTime deletedAt) {
        return new Reconciliation.Inconclusive<>("it is present, and was deleted at " + deletedAt, List.of(record));
    }

    private static <R, E> Either<Failure, Reconciliation<E>> found(
            Either<Failure, R> now, Function<? super R, ? extends Reconciliation<E>> outcome) {
        return now.fold(WriteMatcher::inconclusive, record -> Either.right(outcome.apply(record)));
    }

    static <E> Either<Failure, Reconciliation<E>> inconclusive(Failure failure) {
        return failure instanceof Failure.NotFound
                ? Either.right(
                        new Reconciliation.Inconclusive<>(failure.operation().subject() + " is absent", List.empty()))
                : Either.left(failure);
    }
}
