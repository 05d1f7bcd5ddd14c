package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Verifies the effect of an update on each field of one record.
 *
 * @param fields all fields that can be written
 * @param update updates the record and returns its new state
 */
record FieldUpdateVerifier<E>(Seq<Field<E, ?>> fields, Function<Patch<E>, E> update) {
    private static final int MOST_SAMPLES = 10;

    /** Returns a valid value for any field. */
    interface SampleValues<E> {
        <T> T sampleOf(Field<E, T> field);
    }

    /** Asserts that {@code stored} holds the requested value of each of {@code fields}, and no value for all others. */
    static <E> void assertStored(Seq<Field<E, ?>> fields, Patch<E> requested, E stored) {
        fields.forEach(field -> assertThat(comparable(field.valueIn(stored)))
                .as(field.name())
                .isEqualTo(comparable(requested.updateOf(field).applyTo(Option.none()))));
    }

    /** Sets one field after the other, and asserts that all others are kept. */
    void assertSetsEach(E first, SampleValues<E> sampleValues) {
        fields.foldLeft(first, (before, field) -> assertSetsOnly(before, field, sampleValues));
    }

    /** Clears one field after the other, except those that cannot be cleared, and asserts that all others are kept. */
    void assertClearsEach(E first) {
        fields.reject(Field::isRequired).foldLeft(first, this::assertClearsOnly);
    }

    /** Sets a field. One that can be empty is cleared first, so that setting it has an effect. */
    private <T> E assertSetsOnly(E first, Field<E, T> field, SampleValues<E> sampleValues) {
        E before = field.isRequired()
                ? first
                : assertKeepsAllBut(field, first, update.apply(Patch.<E>empty().clear(field)));
        T value = anotherThan(field.valueIn(before), field, sampleValues);
        E after = update.apply(Patch.<E>empty().set(field, value));
        assertThat(comparable(field.valueIn(after))).as(field.name()).isEqualTo(comparable(Option.some(value)));
        return assertKeepsAllBut(field, before, after);
    }

    /** Returns a sample that is not the present value, since samples of few values are the same now and then. */
    private static <E, T> T anotherThan(Option<T> present, Field<E, T> field, SampleValues<E> sampleValues) {
        return Iterator.continually(() -> sampleValues.sampleOf(field))
                .take(MOST_SAMPLES)
                .find(sample -> !comparable(present).equals(comparable(Option.some(sample))))
                .getOrElseThrow(() -> new AssertionError("all samples of " + field.name() + " are the same"));
    }

    private E assertClearsOnly(E before, Field<E, ?> field) {
        E after = update.apply(Patch.<E>empty().clear(field));
        assertThat(field.valueIn(before)).as(field.name()).isNotEmpty();
        assertThat(field.valueIn(after)).as(field.name()).isEmpty();
        return assertKeepsAllBut(field, before, after);
    }

    private E assertKeepsAllBut(Field<E, ?> changed, E before, E after) {
        fields.remove(changed).forEach(other -> assertThat(comparable(other.valueIn(after)))
                .as("%s after %s was changed", other.name(), changed.name())
                .isEqualTo(comparable(other.valueIn(before))));
        return after;
    }

    /** Returns a time as its instant, since the offset in which a time is returned is the account's, and other values as they are. */
    private static Option<Object> comparable(Option<?> value) {
        return value.map(it -> it instanceof OffsetDateTime time ? time.toInstant() : it);
    }
}
