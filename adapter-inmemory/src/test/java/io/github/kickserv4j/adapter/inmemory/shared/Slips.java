package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What mistakes in every port are made of. */
public final class Slips {
    private Slips() {}

    /** The failure of something that is not there, as if nothing had been asked. */
    public static Failure unsent(Failure failure) {
        return new Failure.NotFound(Incident.of(failure.operation(), Delivery.NOT_SENT));
    }

    /** What the server did not do, as if a rule were broken. */
    public static Failure invalid(Operation operation) {
        return new Failure.Invalid(Incident.of(operation, Delivery.REJECTED), List.empty());
    }

    /** What was not asked for, as if it were not there. */
    public static Failure absent(Operation operation) {
        return new Failure.NotFound(Incident.of(operation, Delivery.REJECTED));
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
    public static <T> Either<Failure, Page<T>> nothingOn(PageRequest page) {
        return Either.right(Page.of(page, List.empty()));
    }

    /** An empty page is taken for an owner who is not there. */
    public static <T> Either<Failure, Page<T>> emptyIsAbsent(Operation operation, Either<Failure, Page<T>> answer) {
        return answer.filterOrElse(page -> !page.items().isEmpty(), page -> absent(operation));
    }

    /** {@code changes} for who takes clearing for keeping; none if nothing is left. */
    public static <E> Option<Changes<E>> onlySets(Changes<E> changes) {
        Changes<E> sets = changes.fields().foldLeft(Changes.none(), (so, field) -> ifSet(so, field, changes));
        return Option.when(!sets.fields().isEmpty(), sets);
    }

    /** {@code changes} for who takes keeping for clearing. */
    public static <E> Changes<E> clearingTheRest(Seq<Field<E, ?>> all, Changes<E> changes) {
        return all.reject(Field::isRequired)
                .removeAll(changes.fields())
                .foldLeft(changes, (so, field) -> so.clear(field));
    }

    /** {@code changes}; none if they name no field. */
    public static <E> Option<Changes<E>> unlessEmpty(Changes<E> changes) {
        return Option.when(!changes.fields().isEmpty(), changes);
    }

    /** {@code changes} as asked, but for one field. */
    public static <E> Changes<E> without(Field<E, ?> lost, Changes<E> changes) {
        return changes.fields().remove(lost).foldLeft(Changes.none(), (so, field) -> ifSet(so, field, changes));
    }

    private static <E, T> Changes<E> ifSet(Changes<E> so, Field<E, T> field, Changes<E> changes) {
        return changes.of(field).over(Option.none()).fold(() -> so, value -> so.set(field, value));
    }
}
