package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * Holds what somebody typed for a field.
 *
 * @param value what it says, or why it says nothing; whether the field takes it is not asked here
 */
record FieldOptionValue<E, T>(Field<E, T> field, String text, Validation<Seq<Violation>, T> value) {
    static <E, T> FieldOptionValue<E, T> of(
            Field<E, T> field, String typed, ValueParsers valueParsers, TimeParser timeParser) {
        return new FieldOptionValue<>(field, typed, valueParsers.parse(field.name(), field.type(), typed, timeParser));
    }

    /** Sets the value, if there is one. */
    <R> RecordBuilder<E, R, ?> applyTo(RecordBuilder<E, R, ?> builder) {
        return builder.setIfPresent(field, value.toOption());
    }
}
