package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What a change does to each field of one record.
 *
 * @param fields all that can be written
 * @param change changes the record, and has it as it is then
 */
record FieldByField<E>(Seq<Field<E, ?>> fields, Function<Changes<E>, E> change) {

    /** Gives a valid value for any field. */
    interface Samples<E> {
        <T> T of(Field<E, T> field);
    }

    /** {@code stored} holds what was asked of each of {@code fields}, and nothing where nothing was. */
    static <E> void assertStored(Seq<Field<E, ?>> fields, Changes<E> asked, E stored) {
        fields.forEach(field -> assertThat(field.of(stored))
                .as(field.name())
                .isEqualTo(asked.of(field).over(Option.none())));
    }

    /** Sets one field after the other; each time all others are kept. */
    void assertSetsEach(E first, Samples<E> samples) {
        fields.foldLeft(first, (before, field) -> setsOnly(before, field, samples));
    }

    /** Clears one field after the other, but for those that cannot be; each time all others are kept. */
    void assertClearsEach(E first) {
        fields.reject(Field::isRequired).foldLeft(first, this::clearsOnly);
    }

    /** A field that can be empty is emptied first, so that setting it has something to do. */
    private <T> E setsOnly(E first, Field<E, T> field, Samples<E> samples) {
        E before = field.isRequired() ? first : change.apply(Changes.<E>none().clear(field));
        T value = samples.of(field);
        assertThat(field.of(before)).as("%s before it is set", field.name()).doesNotContain(value);
        E after = change.apply(Changes.<E>none().set(field, value));
        assertThat(field.of(after)).as(field.name()).containsExactly(value);
        return assertKeepsAllBut(field, before, after);
    }

    private E clearsOnly(E before, Field<E, ?> field) {
        E after = change.apply(Changes.<E>none().clear(field));
        assertThat(field.of(before)).as(field.name()).isNotEmpty();
        assertThat(field.of(after)).as(field.name()).isEmpty();
        return assertKeepsAllBut(field, before, after);
    }

    private E assertKeepsAllBut(Field<E, ?> changed, E before, E after) {
        fields.remove(changed).forEach(other -> assertThat(other.of(after))
                .as("%s after %s was changed", other.name(), changed.name())
                .isEqualTo(other.of(before)));
        return after;
    }
}
