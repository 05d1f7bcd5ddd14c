package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A parameter that filters a list.
 *
 * @param key its name
 * @param fact the id of the fact that Kickserv filters by it
 * @param parser parses its value
 * @param setter adds the value to a filter
 */
@ReliesOn({"filters-are-combined-with-and", "impossible-values-match-nothing"})
public record FilterParameter<F, T>(
        String key, String fact, Function<String, Validation<Seq<Violation>, T>> parser, BiFunction<F, T, F> setter) {

    /**
     * Returns {@code filter} with all values that {@code queryParameters} has for {@code table}, or none if a value is one that
     * no record can have.
     */
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
