package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How what was typed becomes a value of one type.
 *
 * @param paramLabel what stands for the value in help
 * @param parse the value that a text says, or why it says none for the field of that name
 */
public record ValueParser<T>(
        Class<T> type, String paramLabel, Function3<TimeParser, String, String, Validation<Seq<Violation>, T>> parse) {

    /** A value that has nothing to do with time. */
    public static <T> ValueParser<T> of(
            Class<T> type, String label, BiFunction<String, String, Validation<Seq<Violation>, T>> read) {
        return new ValueParser<>(type, label, (timeParser, field, text) -> read.apply(field, text));
    }

    /** An id or number, whose own type knows how to read it. */
    static <T> ValueParser<T> id(Class<T> type, Function<String, Validation<Seq<Violation>, T>> parse) {
        return of(type, "ID", (field, text) -> parse.apply(text));
    }

    /** Text that is always a value. */
    public static <T> ValueParser<T> text(Class<T> type, Function<String, T> of) {
        return of(type, "TEXT", (field, text) -> Validation.valid(of.apply(text)));
    }
}
