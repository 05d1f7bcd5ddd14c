package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Holds what is asked of the fields of one {@code E}, not yet checked. Immutable. The last update of a field wins.
 *
 * @param <E> the record whose fields change
 */
public final class Patch<E> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A change changes something. */
    public static final Rule<Patch<?>> NOT_EMPTY =
            new Rule<>("not_empty", "must change at least one field", patch -> !patch.byField.isEmpty());

    /** A field that a record always has is not cleared. */
    public static final Rule<FieldUpdate<?>> NOT_CLEARED =
            new Rule<>("not_cleared", "cannot be cleared", update -> !(update instanceof FieldUpdate.Clear));

    private final transient Map<Field<E, ?>, FieldUpdate<?>> byField;

    private Patch(Map<Field<E, ?>, FieldUpdate<?>> byField) {
        this.byField = byField;
    }

    /** Returns the patch that keeps every field. */
    public static <E> Patch<E> empty() {
        return new Patch<>(Map.of());
    }

    public <T> Patch<E> set(Field<E, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return with(field, new FieldUpdate.Set<>(value));
    }

    public Patch<E> clear(Field<E, ?> field) {
        Objects.requireNonNull(field, "field");
        return with(field, new FieldUpdate.Clear<>());
    }

    /** Copies the few updates that there are; a persistent map of Vavr's is twenty classes to load before the first record. */
    private Patch<E> with(Field<E, ?> field, FieldUpdate<?> update) {
        var updates = new LinkedHashMap<Field<E, ?>, FieldUpdate<?>>(byField);
        updates.put(field, update);
        return new Patch<>(updates);
    }

    /** Returns what is asked of {@code field}. */
    @SuppressWarnings("unchecked") // set() stores under a Field<E, T> nothing but a FieldUpdate<T>
    public <T> FieldUpdate<T> updateOf(Field<E, T> field) {
        Objects.requireNonNull(field, "field");
        return (FieldUpdate<T>) byField.getOrDefault(field, new FieldUpdate.Keep<>());
    }

    /** Returns the fields that are set or cleared, in the order in which they were first named. */
    public Seq<Field<E, ?>> fields() {
        return List.ofAll(byField.keySet());
    }

    /**
     * Returns every rule that a value breaks, every field that cannot be cleared but is, and every field not among {@code known}.
     */
    public Seq<Violation> violations(Seq<Field<E, ?>> known) {
        Objects.requireNonNull(known, "known");
        Rule<Field<E, ?>> writable = new Rule<>("writable_field", "is not a writable field", known::contains);
        Seq<Field<E, ?>> fields = fields();
        Seq<Violation> unknown = fields.reject(known::contains).map(field -> Violation.of(field.name(), writable, ""));
        return unknown.appendAll(fields.flatMap(this::violationsOf));
    }

    /** Returns that {@code required} is missing, if a new record does not set it. */
    public Seq<Violation> violationIfUnset(Field<E, ?> required) {
        Objects.requireNonNull(required, "required");
        return byField.containsKey(required) ? List.empty() : List.of(Violation.of(required.name(), Rule.REQUIRED, ""));
    }

    /** Returns that {@code thing} does not change, if no field does. */
    public Seq<Violation> violationIfEmpty(String thing) {
        Objects.requireNonNull(thing, "thing");
        return byField.isEmpty() ? List.of(Violation.of(thing, NOT_EMPTY, "")) : List.empty();
    }

    private <T> Seq<Violation> violationsOf(Field<E, T> field) {
        Option<T> value = updateOf(field).applyTo(Option.none());
        if (value.isEmpty()) {
            return field.isRequired() ? List.of(Violation.of(field.name(), NOT_CLEARED, "")) : List.empty();
        }
        Validation<Seq<Violation>, T> checked = field.check(value.get());
        return checked.isValid() ? List.empty() : checked.getError();
    }

    private Object writeReplace() {
        return new StoredPatch(new ArrayList<>(byField.keySet()), new ArrayList<>(byField.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a patch is read as a StoredPatch");
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
        return List.ofAll(byField.entrySet()).mkString("Patch(", ", ", ")");
    }
}
