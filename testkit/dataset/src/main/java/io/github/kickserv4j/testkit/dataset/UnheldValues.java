package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The values of a record for which a data set has no field.
 *
 * @param byName whether a record has them, by what they are called
 */
record UnheldValues<E>(Map<String, Predicate<E>> byName) {
    static <E> UnheldValues<E> none() {
        return new UnheldValues<>(LinkedHashMap.empty());
    }

    UnheldValues<E> with(String name, Function<E, ? extends Option<?>> value) {
        return when(name, record -> value.apply(record).isDefined());
    }

    /** Returns the same with a value that is held if it is {@code usual}, which a new record has. */
    <T> UnheldValues<E> unless(T usual, String name, Function<E, Option<T>> value) {
        return when(name, record -> value.apply(record).exists(given -> !given.equals(usual)));
    }

    UnheldValues<E> when(String name, Predicate<E> isThere) {
        return new UnheldValues<>(byName.put(name, isThere));
    }

    void addTo(Subject subject, E record) {
        byName.filterValues(isThere -> isThere.test(record)).keySet().forEach(subject::add);
    }
}
