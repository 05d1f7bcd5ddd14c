package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * All that was typed about the fields of one record.
 *
 * @param set fields with the values that they shall have
 * @param cleared fields to empty, or why a name names none
 */
record FieldOptionValues<E>(Seq<FieldOptionValue<E, ?>> set, Seq<Validation<Seq<Violation>, Field<E, ?>>> cleared) {

    /** Returns what is wrong before any rule of the domain is asked. */
    Seq<Violation> violations() {
        return set.<Violation>flatMap(fieldOptionValue -> Validations.violations(fieldOptionValue.value()))
                .appendAll(cleared.flatMap(Validations::violations))
                .appendAll(setAndCleared());
    }

    /** Returns true if nothing of it can be understood. */
    boolean isAllInvalid() {
        return set.forAll(fieldOptionValue -> fieldOptionValue.value().isInvalid())
                && cleared.forAll(Validation::isInvalid);
    }

    /** Sets and clears all that can be understood. */
    <R> RecordBuilder<E, R, ?> applyTo(RecordBuilder<E, R, ?> builder) {
        set.forEach(fieldOptionValue -> fieldOptionValue.applyTo(builder));
        Validations.validValues(cleared).forEach(builder::clear);
        return builder;
    }

    /** Returns true if a value was typed for the field of that name, but could not be understood; so it is not missing. */
    boolean isInvalid(String name) {
        return set.exists(fieldOptionValue -> fieldOptionValue.value().isInvalid()
                && fieldOptionValue.field().name().equals(name));
    }

    private Seq<Violation> setAndCleared() {
        Seq<Field<E, ?>> empty = Validations.validValues(cleared);
        return set.filter(fieldOptionValue -> empty.contains(fieldOptionValue.field()))
                .map(fieldOptionValue -> new Violation(
                        fieldOptionValue.field().name(), "cannot be set and cleared at once", fieldOptionValue.text()));
    }
}
