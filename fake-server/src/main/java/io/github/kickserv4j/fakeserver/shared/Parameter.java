package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A parameter that filters a list.
 *
 * @param key its name
 * @param reader how its value is read
 * @param adding what the value makes of the filter so far
 */
public record Parameter<F, T>(
        String key, Function<String, Validation<Seq<Violation>, T>> reader, BiFunction<F, T, F> adding) {

    /** {@code filter} with all that {@code query} has for {@code table}; none if a value is one that no record can have. */
    public static <F> Option<F> all(Seq<Parameter<F, ?>> table, F filter, Query query) {
        return table.foldLeft(
                Option.some(filter), (sofar, parameter) -> sofar.flatMap(started -> parameter.addTo(started, query)));
    }

    private Option<F> addTo(F filter, Query query) {
        return query.value(key).fold(() -> Option.some(filter), text -> reader.apply(text)
                .toOption()
                .map(value -> adding.apply(filter, value)));
    }
}
