package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * What somebody typed for a field.
 *
 * @param value what it says, or why it says nothing; whether the field takes it is not asked here
 */
record Assignment<E, T>(Field<E, T> field, String typed, Validation<Seq<Violation>, T> value) {
    static <E, T> Assignment<E, T> of(Field<E, T> field, String typed, Values values, Times times) {
        return new Assignment<>(field, typed, values.parse(field.name(), field.type(), typed, times));
    }

    /** The draft with this value; as it was if there is none. */
    <R> Draft<E, R> in(Draft<E, R> draft) {
        return value.fold(misread -> draft, right -> draft.set(field, right));
    }
}
