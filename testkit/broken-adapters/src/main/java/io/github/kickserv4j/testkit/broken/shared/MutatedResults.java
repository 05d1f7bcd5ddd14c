package io.github.kickserv4j.testkit.broken.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The wrong results that mutations of all ports return. */
public final class MutatedResults {
    private MutatedResults() {}

    /** Returns the failure for an absent record, as if no request had been sent. */
    public static Failure asNotSent(Failure failure) {
        return new Failure.NotFound(FailureContext.of(failure.operation(), Delivery.NOT_SENT));
    }

    /** Returns the failure of a write that was not done, as if a rule were broken. */
    public static Failure asInvalid(Operation operation) {
        return new Failure.Invalid(FailureContext.of(operation, Delivery.REJECTED), List.empty());
    }

    /** Returns the failure of a write that was not requested, as if the record did not exist. */
    public static Failure asNotFound(Operation operation) {
        return new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED));
    }

    /** Returns the records of the page, or nothing if there is no page. */
    public static <T> Seq<T> itemsOf(Either<Failure, Page<T>> answer) {
        return answer.map(Page::items).getOrElse(List.empty());
    }

    /** Drops the last record of each page, as if it meant that there are more. */
    public static <T> Page<T> withoutLast(Page<T> page) {
        return Page.of(page.request(), page.items().dropRight(1));
    }

    /** Returns an empty page for an owner who does not exist. */
    public static <T> Either<Failure, Page<T>> emptyPage(PageRequest page) {
        return Either.right(Page.of(page, List.empty()));
    }

    /** Returns not found instead of an empty page. */
    public static <T> Either<Failure, Page<T>> emptyAsNotFound(Operation operation, Either<Failure, Page<T>> answer) {
        return answer.filterOrElse(page -> !page.items().isEmpty(), page -> asNotFound(operation));
    }

    /** Returns {@code patch} without its clears; none if nothing is left. */
    public static <E> Option<Patch<E>> withoutClears(Patch<E> patch) {
        Patch<E> sets = patch.fields().foldLeft(Patch.empty(), (so, field) -> ifSet(so, field, patch));
        return Option.when(!sets.fields().isEmpty(), sets);
    }

    /** Returns {@code patch} with clears of all unset fields. */
    public static <E> Patch<E> clearingUnset(Seq<Field<E, ?>> all, Patch<E> patch) {
        return all.reject(Field::isRequired).removeAll(patch.fields()).foldLeft(patch, (so, field) -> so.clear(field));
    }

    /** Returns {@code patch}; none if it is empty. */
    public static <E> Option<Patch<E>> unlessEmpty(Patch<E> patch) {
        return Option.when(!patch.fields().isEmpty(), patch);
    }

    /** Returns {@code patch} without one field. */
    public static <E> Patch<E> without(Field<E, ?> lost, Patch<E> patch) {
        return patch.fields().remove(lost).foldLeft(Patch.empty(), (so, field) -> ifSet(so, field, patch));
    }

    private static <E, T> Patch<E> ifSet(Patch<E> so, Field<E, T> field, Patch<E> patch) {
        return patch.updateOf(field).applyTo(Option.none()).fold(() -> so, value -> so.set(field, value));
    }
}
