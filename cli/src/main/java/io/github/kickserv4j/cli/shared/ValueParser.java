package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads text as a value of one type.
 *
 * @param paramLabel the name of the value in help
 * @param parse reads a text as the value of a named field, or finds all violations
 */
public record ValueParser<T>(
        Class<T> type, String paramLabel, Function3<TimeParser, String, String, Validation<Seq<Violation>, T>> parse) {

    /** Returns a parser of values that do not depend on a time zone. */
    public static <T> ValueParser<T> of(
            Class<T> type, String label, BiFunction<String, String, Validation<Seq<Violation>, T>> read) {
        return new ValueParser<>(type, label, (timeParser, field, text) -> read.apply(field, text));
    }

    /** Returns a parser of ids or numbers. */
    static <T> ValueParser<T> id(Class<T> type, Function<String, Validation<Seq<Violation>, T>> parse) {
        return of(type, "ID", (field, text) -> parse.apply(text));
    }

    /** Returns a parser that takes any text. */
    public static <T> ValueParser<T> text(Class<T> type, Function<String, T> of) {
        return of(type, "TEXT", (field, text) -> Validation.valid(of.apply(text)));
    }
}
