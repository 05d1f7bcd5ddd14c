package io.github.kickserv4j.domain.shared;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What is asked of the fields of one {@code E}, not yet checked. Immutable; a field that is named twice has the last word.
 *
 * @param <E> the record whose fields change
 */
public final class Patch<E> {
    /** What a violation says of a change that changes nothing. */
    public static final String NOTHING = "must change at least one field";

    private final Map<Field<E, ?>, FieldUpdate<?>> byField;

    private Patch(Map<Field<E, ?>, FieldUpdate<?>> byField) {
        this.byField = byField;
    }

    /** Every field is kept. */
    public static <E> Patch<E> empty() {
        return new Patch<>(LinkedHashMap.empty());
    }

    public <T> Patch<E> set(Field<E, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return new Patch<>(byField.put(field, new FieldUpdate.Set<>(value)));
    }

    public Patch<E> clear(Field<E, ?> field) {
        Objects.requireNonNull(field, "field");
        return new Patch<>(byField.put(field, new FieldUpdate.Clear<>()));
    }

    /** What is asked of {@code field}. */
    @SuppressWarnings("unchecked") // set() stores under a Field<E, T> nothing but a Change<T>
    public <T> FieldUpdate<T> updateOf(Field<E, T> field) {
        Objects.requireNonNull(field, "field");
        return (FieldUpdate<T>) byField.getOrElse(field, new FieldUpdate.Keep<>());
    }

    /** What {@code field} of {@code before} holds afterwards. */
    public <T> Option<T> valueAfter(E before, Field<E, T> field) {
        Objects.requireNonNull(before, "before");
        return updateOf(field).applyTo(field.valueIn(before));
    }

    /** The fields that do not stay as they are, in the order in which they were named. */
    public Seq<Field<E, ?>> fields() {
        return byField.keySet().toList();
    }

    /** Every rule that a value breaks, every field that is cleared although it cannot be, and every field not among {@code known}. */
    public Seq<Violation> violations(Seq<Field<E, ?>> known) {
        Objects.requireNonNull(known, "known");
        Seq<Violation> unknown = fields().removeAll(known)
                .map(field -> new Violation(field.name(), "is no field that can be written", ""));
        return unknown.appendAll(fields().flatMap(this::violationsOf));
    }

    /** That {@code required} is missing, if it is not set: what a new record must have. */
    public Seq<Violation> violationIfUnset(Field<E, ?> required) {
        return byField.containsKey(required)
                ? List.empty()
                : List.of(new Violation(required.name(), "is required", ""));
    }

    /** That nothing changes, if nothing does; {@code thing} is what would. */
    public Seq<Violation> violationIfEmpty(String thing) {
        Objects.requireNonNull(thing, "thing");
        return byField.isEmpty() ? List.of(new Violation(thing, NOTHING, "")) : List.empty();
    }

    private <T> Seq<Violation> violationsOf(Field<E, T> field) {
        FieldUpdate<T> fieldUpdate = updateOf(field);
        if (fieldUpdate instanceof FieldUpdate.Set<T> set) {
            return field.check(set.value()).fold(broken -> broken, right -> List.empty());
        }
        return field.isRequired() ? List.of(new Violation(field.name(), "cannot be cleared", "")) : List.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Patch<?> patch && byField.equals(patch.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return byField.mkString("Patch(", ", ", ")");
    }
}
