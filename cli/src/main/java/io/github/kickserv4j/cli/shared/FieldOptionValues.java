package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The values that were typed for the fields of one record.
 *
 * @param set fields with their new values
 * @param cleared fields to empty, or the violation of a name that is none
 */
record FieldOptionValues<E>(Seq<FieldOptionValue<E, ?>> set, Seq<Validation<Seq<Violation>, Field<E, ?>>> cleared) {

    /** Returns all violations that are found before the rules of the domain are checked. */
    Seq<Violation> violations() {
        return set.<Violation>flatMap(fieldOptionValue -> Validations.violations(fieldOptionValue.value()))
                .appendAll(cleared.flatMap(Validations::violations))
                .appendAll(setAndCleared());
    }

    /** Returns the builder with all values. */
    <R> RecordBuilder<E, R, ?> applyTo(RecordBuilder<E, R, ?> builder) {
        set.forEach(fieldOptionValue -> fieldOptionValue.applyTo(builder));
        Validations.validValues(cleared).forEach(builder::clear);
        return builder;
    }

    /** Returns true if the violation is only that a field, or every field, has no value that could be read. */
    boolean isMisread(Violation violation) {
        return violation.isOf(Patch.NOT_EMPTY)
                || set.exists(fieldOptionValue -> fieldOptionValue.value().isInvalid()
                        && fieldOptionValue.field().name().equals(violation.field()));
    }

    private Seq<Violation> setAndCleared() {
        Seq<Field<E, ?>> empty = Validations.validValues(cleared);
        return set.filter(fieldOptionValue -> empty.contains(fieldOptionValue.field()))
                .map(fieldOptionValue -> new Violation(
                        fieldOptionValue.field().name(), "cannot be set and cleared at once", fieldOptionValue.text()));
    }
}
