package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;

/**
 * The arbitraries of the values of fields, by their type.
 *
 * @param byType for each type, values of it that may break rules of a field
 */
record ValueArbitraries(Map<Class<?>, Arbitrary<?>> byType) {
    static final ValueArbitraries NONE = new ValueArbitraries(HashMap.empty());

    <T> ValueArbitraries with(Class<T> type, Arbitrary<? extends T> values) {
        return new ValueArbitraries(byType.put(type, values));
    }

    /** Returns the values of a type; none if it is no type of a field. */
    Option<Arbitrary<?>> ofType(Class<?> type) {
        return byType.get(type);
    }

    /** Returns values for a field, which may break its rules. */
    <T> Arbitrary<T> any(Field<?, T> field) {
        return byType.get(field.type()).get().map(field.type()::cast);
    }

    /** Returns values that keep the rules of a field. */
    <T> Arbitrary<T> valid(Field<?, T> field) {
        return any(field).filter(value -> field.check(value).isValid());
    }
}
