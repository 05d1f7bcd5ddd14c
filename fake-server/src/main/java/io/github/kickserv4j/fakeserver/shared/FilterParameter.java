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
 * @param parser how its value is read
 * @param setter what the value makes of the filter so far
 */
public record FilterParameter<F, T>(
        String key, Function<String, Validation<Seq<Violation>, T>> parser, BiFunction<F, T, F> setter) {

    /** {@code filter} with all that {@code query} has for {@code table}; none if a value is one that no record can have. */
    public static <F> Option<F> applyAll(Seq<FilterParameter<F, ?>> table, F filter, QueryParameters queryParameters) {
        return table.foldLeft(
                Option.some(filter),
                (sofar, filterParameter) -> sofar.flatMap(started -> filterParameter.addTo(started, queryParameters)));
    }

    private Option<F> addTo(F filter, QueryParameters queryParameters) {
        return queryParameters.value(key).fold(() -> Option.some(filter), text -> parser.apply(text)
                .toOption()
                .map(value -> setter.apply(filter, value)));
    }
}
