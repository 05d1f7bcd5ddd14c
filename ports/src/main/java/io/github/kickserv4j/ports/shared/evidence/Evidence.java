package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Looks in the records that are there for what a write did.
 *
 * @param <E> the record that was to be written
 */
public final class Evidence<E> {
    private final Creation<E> creation;
    private final Alteration<E> alteration;

    private Evidence(Likeness<E> likeness, Since since, Function<E, Audit> audit) {
        this.creation = new Creation<>(likeness, since, audit);
        this.alteration = new Alteration<>(likeness, since, audit);
    }

    public static <E> Evidence<E> of(Changes<E> asked, Instant since, Function<E, Audit> audit) {
        return of(asked, since, audit, UnaryOperator.identity());
    }

    /** The same, where values count as the same if {@code form} gives the same for them. */
    public static <E> Evidence<E> of(
            Changes<E> asked, Instant since, Function<E, Audit> audit, UnaryOperator<Object> form) {
        return new Evidence<>(new Likeness<>(asked, form), new Since(since), audit);
    }

    /** {@code text} without white space around it, and with one blank where there is more within. */
    public static String plain(String text) {
        return Likeness.plain(text);
    }

    /**
     * Whether the record was created.
     *
     * @param keys the fields of which one that has another value shows that it is another record
     * @param walk the operation of the walk, by which a row that could not be read is known
     * @param all what is there, if it can be found
     */
    public Either<Failure, Reconciliation<E>> created(
            Seq<Field<E, ?>> keys, Operation walk, Stream<Either<Failure, E>> all) {
        return creation.in(keys, walk, all);
    }

    /** The same, where all that is there comes at once. */
    public Either<Failure, Reconciliation<E>> created(Seq<Field<E, ?>> keys, Either<Failure, Seq<E>> all) {
        return all.fold(Evidence::outOfReach, records -> Either.right(creation.among(records, keys)));
    }

    /** Whether the record was changed, as it is now. */
    public Either<Failure, Reconciliation<E>> changed(Either<Failure, E> now) {
        return found(now, alteration::of);
    }

    /**
     * Whether a record was deleted, as it is now.
     *
     * @param owner through whom it is looked for; if the owner is gone too, its absence says nothing
     */
    public static <E> Either<Failure, Reconciliation<E>> deleted(
            Either<Failure, E> now, Supplier<? extends Either<Failure, ?>> owner) {
        return now.fold(
                failure -> failure instanceof Failure.NotFound
                        ? found(owner.get(), there -> new Reconciliation.Done<>(Option.none()))
                        : Either.left(failure),
                there -> Either.right(new Reconciliation.NotDone<>()));
    }

    /** The same of a record that is reached through nobody else. */
    public static <E> Either<Failure, Reconciliation<E>> deleted(Either<Failure, E> now) {
        return deleted(now, () -> Either.right(now));
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
