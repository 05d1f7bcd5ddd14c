package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
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
public final class Evidence<E> {
    private final RecordKind<E> kind;
    private final Likeness<E> likeness;
    private final Since since;
    private final WriteHistory history;

    private Evidence(RecordKind<E> kind, Changes<E> asked, Doubt doubt) {
        this.kind = kind;
        this.likeness = new Likeness<>(asked, kind);
        this.since = new Since(doubt.since());
        this.history = doubt.history();
    }

    /**
     * What there is to go by in a doubt.
     *
     * @param asked what each field was to be
     */
    public static <E> Evidence<E> of(RecordKind<E> kind, Changes<E> asked, Doubt doubt) {
        return new Evidence<>(kind, asked, doubt);
    }

    /** {@code text} without white space around it, and with one blank where there is more within. */
    public static String plain(String text) {
        return Likeness.plain(text);
    }

    /**
     * Whether the record was created.
     *
     * @param keys the fields of which one that has another value shows that it is another record
     * @param rivals what an unsettled write asked for, if it may have made such a record
     * @param all what is there, if it can be found
     */
    public Either<Failure, Reconciliation<E>> created(
            Seq<Field<E, ?>> keys, Function<Write, Option<Changes<E>>> rivals, Stream<Either<Failure, E>> all) {
        return creation(keys, rivals).in(all);
    }

    /** The same, where all that is there comes at once. */
    public Either<Failure, Reconciliation<E>> created(
            Seq<Field<E, ?>> keys, Function<Write, Option<Changes<E>>> rivals, Either<Failure, Seq<E>> all) {
        return all.fold(
                Evidence::outOfReach,
                records -> Either.right(creation(keys, rivals).among(records)));
    }

    private Creation<E> creation(Seq<Field<E, ?>> keys, Function<Write, Option<Changes<E>>> rivals) {
        return new Creation<>(
                kind, likeness, since, history, keys, history.unsettled().flatMap(rivals));
    }

    /** Whether the record was changed, as it is now. */
    public Either<Failure, Reconciliation<E>> changed(Either<Failure, E> now) {
        return found(now, new Alteration<>(kind, likeness, since)::of);
    }

    /**
     * Whether a record was deleted, as it is now.
     *
     * @param owner through whom it is looked for, or the list that it is in; if that cannot be had either, its absence says nothing
     */
    public static <E> Either<Failure, Reconciliation<E>> deleted(
            RecordKind<E> kind, Either<Failure, E> now, Supplier<? extends Either<Failure, ?>> owner) {
        return now.fold(
                failure -> failure instanceof Failure.NotFound
                        ? found(owner.get(), there -> new Reconciliation.Done<>(Option.none()))
                        : Either.left(failure),
                there -> Either.right(kind.audit()
                        .apply(there)
                        .deletedAt()
                        .<Reconciliation<E>>map(time -> kept(there, time))
                        .getOrElse(Reconciliation.NotDone::new)));
    }

    /** Whether Kickserv keeps what was deleted, and shows it, is not known. */
    private static <E> Reconciliation<E> kept(E record, OffsetDateTime deletedAt) {
        return new Reconciliation.CannotTell<>(
                "it is there, and says that it was deleted at " + deletedAt, List.of(record));
    }

    /** What the record says, if it is there; of one that is gone, nobody can tell. */
    public static <R, E> Either<Failure, Reconciliation<E>> found(
            Either<Failure, R> now, Function<? super R, ? extends Reconciliation<E>> says) {
        return now.fold(Evidence::outOfReach, record -> Either.right(says.apply(record)));
    }

    static <E> Either<Failure, Reconciliation<E>> outOfReach(Failure failure) {
        return failure instanceof Failure.NotFound
                ? Either.right(new Reconciliation.CannotTell<>(
                        failure.operation().subject() + " cannot be found any more", List.empty()))
                : Either.left(failure);
    }
}
