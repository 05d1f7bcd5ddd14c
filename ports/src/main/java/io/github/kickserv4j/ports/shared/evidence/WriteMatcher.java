package io.github.kickserv4j.ports.shared.evidence;

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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks in the records that are there for what a write did.
 *
 * @param <E> the record that was to be written
 */
public final class WriteMatcher<E> {
    private final RecordDescriptor<E> kind;
    private final RecordComparator<E> recordComparator;
    private final ClockTolerance clockTolerance;
    private final WriteHistory history;

    private WriteMatcher(RecordDescriptor<E> kind, Patch<E> asked, UncertainWrite uncertainWrite) {
        this.kind = kind;
        this.recordComparator = new RecordComparator<>(asked, kind);
        this.clockTolerance = new ClockTolerance(uncertainWrite.since());
        this.history = uncertainWrite.history();
    }

    /**
     * What there is to go by in a doubt.
     *
     * @param asked what each field was to be
     */
    public static <E> WriteMatcher<E> of(RecordDescriptor<E> kind, Patch<E> asked, UncertainWrite uncertainWrite) {
        return new WriteMatcher<>(kind, asked, uncertainWrite);
    }

    /** {@code text} without white space around it, and with one blank where there is more within. */
    public static String collapseWhitespace(String text) {
        return RecordComparator.collapseWhitespace(text);
    }

    /**
     * Whether the record was created.
     *
     * @param keys the fields of which one that has another value shows that it is another record
     * @param rivals what an unsettled write asked for, if it may have made such a record
     * @param all what is there, if it can be found
     */
    public Either<Failure, Reconciliation<E>> matchCreation(
            Seq<Field<E, ?>> keys, Function<Write, Option<Patch<E>>> rivals, Stream<Either<Failure, E>> all) {
        return creation(keys, rivals).matchStream(all);
    }

    /** The same, where all that is there comes at once. */
    public Either<Failure, Reconciliation<E>> matchCreation(
            Seq<Field<E, ?>> keys, Function<Write, Option<Patch<E>>> rivals, Either<Failure, Seq<E>> all) {
        return all.fold(
                WriteMatcher::inconclusive,
                records -> Either.right(creation(keys, rivals).matchRecords(records)));
    }

    private CreationMatcher<E> creation(Seq<Field<E, ?>> keys, Function<Write, Option<Patch<E>>> rivals) {
        return new CreationMatcher<>(
                kind,
                recordComparator,
                clockTolerance,
                history,
                keys,
                history.uncertainCreations().flatMap(rivals));
    }

    /** Whether the record was changed, as it is now. */
    public Either<Failure, Reconciliation<E>> matchChange(Either<Failure, E> now) {
        return matchFound(now, new ChangeMatcher<>(kind, recordComparator, clockTolerance)::match);
    }

    /**
     * Whether a record was deleted, as it is now.
     *
     * @param owner through whom it is looked for, or the list that it is in; if that cannot be had either, its absence says nothing
     */
    public static <E> Either<Failure, Reconciliation<E>> matchDeletion(
            RecordDescriptor<E> kind, Either<Failure, E> now, Supplier<? extends Either<Failure, ?>> owner) {
        return now.fold(
                failure -> failure instanceof Failure.NotFound
                        ? matchFound(owner.get(), there -> new Reconciliation.Done<>(Option.none()))
                        : Either.left(failure),
                there -> Either.right(kind.audit()
                        .apply(there)
                        .deletedAt()
                        .<Reconciliation<E>>map(time -> kept(there, time))
                        .getOrElse(Reconciliation.NotDone::new)));
    }

    /** Whether Kickserv keeps what was deleted, and shows it, is not known. */
    private static <E> Reconciliation<E> kept(E record, OffsetDateTime deletedAt) {
        return new Reconciliation.Inconclusive<>(
                "it is there, and says that it was deleted at " + deletedAt, List.of(record));
    }

    /** What the record says, if it is there; of one that is gone, nobody can tell. */
    public static <R, E> Either<Failure, Reconciliation<E>> matchFound(
            Either<Failure, R> now, Function<? super R, ? extends Reconciliation<E>> says) {
        return now.fold(WriteMatcher::inconclusive, record -> Either.right(says.apply(record)));
    }

    static <E> Either<Failure, Reconciliation<E>> inconclusive(Failure failure) {
        return failure instanceof Failure.NotFound
                ? Either.right(new Reconciliation.Inconclusive<>(
                        failure.operation().subject() + " cannot be found any more", List.empty()))
                : Either.left(failure);
    }
}
