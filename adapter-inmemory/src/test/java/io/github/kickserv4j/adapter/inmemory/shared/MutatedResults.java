package io.github.kickserv4j.adapter.inmemory.shared;

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

/** What mistakes in every port are made of. */
public final class MutatedResults {
    private MutatedResults() {}

    /** The failure of something that is not there, as if nothing had been asked. */
    public static Failure asNotSent(Failure failure) {
        return new Failure.NotFound(FailureContext.of(failure.operation(), Delivery.NOT_SENT));
    }

    /** What the server did not do, as if a rule were broken. */
    public static Failure asInvalid(Operation operation) {
        return new Failure.Invalid(FailureContext.of(operation, Delivery.REJECTED), List.empty());
    }

    /** What was not asked for, as if it were not there. */
    public static Failure asNotFound(Operation operation) {
        return new Failure.NotFound(FailureContext.of(operation, Delivery.REJECTED));
    }

    /** What is on the page, nothing if there is no page. */
    public static <T> Seq<T> itemsOf(Either<Failure, Page<T>> answer) {
        return answer.map(Page::items).getOrElse(List.empty());
    }

    /** The last record of each page is taken for a sign that there are more. */
    public static <T> Page<T> withoutLast(Page<T> page) {
        return Page.of(page.request(), page.items().dropRight(1));
    }

    /** An owner who is not there is taken for one who has nothing. */
    public static <T> Either<Failure, Page<T>> emptyPage(PageRequest page) {
        return Either.right(Page.of(page, List.empty()));
    }

    /** An empty page is taken for an owner who is not there. */
    public static <T> Either<Failure, Page<T>> emptyAsNotFound(Operation operation, Either<Failure, Page<T>> answer) {
        return answer.filterOrElse(page -> !page.items().isEmpty(), page -> asNotFound(operation));
    }

    /** {@code changes} for who takes clearing for keeping; none if nothing is left. */
    public static <E> Option<Patch<E>> withoutClears(Patch<E> patch) {
        Patch<E> sets = patch.fields().foldLeft(Patch.empty(), (so, field) -> ifSet(so, field, patch));
        return Option.when(!sets.fields().isEmpty(), sets);
    }

    /** {@code changes} for who takes keeping for clearing. */
    public static <E> Patch<E> clearingUnset(Seq<Field<E, ?>> all, Patch<E> patch) {
        return all.reject(Field::isRequired).removeAll(patch.fields()).foldLeft(patch, (so, field) -> so.clear(field));
    }

    /** {@code changes}; none if they name no field. */
    public static <E> Option<Patch<E>> unlessEmpty(Patch<E> patch) {
        return Option.when(!patch.fields().isEmpty(), patch);
    }

    /** {@code changes} as asked, but for one field. */
    public static <E> Patch<E> without(Field<E, ?> lost, Patch<E> patch) {
        return patch.fields().remove(lost).foldLeft(Patch.empty(), (so, field) -> ifSet(so, field, patch));
    }

    private static <E, T> Patch<E> ifSet(Patch<E> so, Field<E, T> field, Patch<E> patch) {
        return patch.updateOf(field).applyTo(Option.none()).fold(() -> so, value -> so.set(field, value));
    }
}
