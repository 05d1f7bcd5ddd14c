package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A value that was typed for a field.
 *
 * @param value the value, or all violations; the rules of the field are not checked here
 */
record FieldOptionValue<E, T>(Field<E, T> field, String text, Validation<Seq<Violation>, T> value) {
    static <E, T> FieldOptionValue<E, T> of(
            Field<E, T> field, String typed, ValueParsers valueParsers, TimeParser timeParser) {
        return new FieldOptionValue<>(field, typed, valueParsers.parse(field.name(), field.type(), typed, timeParser));
    }

    /** Returns the builder with this value. If it could not be read, the field is cleared, so that it does not count as absent. */
    <R> RecordBuilder<E, R, ?> applyTo(RecordBuilder<E, R, ?> builder) {
        return builder.clear(field).setIfPresent(field, value.toOption());
    }
}
