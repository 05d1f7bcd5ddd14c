package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads the value of an identity from text. */
final class IdentityParser {
    static final Rule<Long> POSITIVE = new Rule<>(
            "positive_whole_number", "must be a whole number from 1 to " + Long.MAX_VALUE, value -> value > 0);

    /** In the digits that Kickserv reads, not in those of any script. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");

    private IdentityParser() {}

    static <T> Validation<Seq<Violation>, T> parse(String field, String text, LongFunction<T> constructor) {
        Validation<Seq<Violation>, Long> value = number(field, text);
        return value.isValid()
                ? Validation.valid(constructor.apply(value.get()))
                : Validation.invalid(value.getError());
    }

    private static Validation<Seq<Violation>, Long> number(String field, String text) {
        try {
            return NUMBER.matcher(text.strip()).matches()
                    ? Rule.check(field, Long.parseLong(text.strip()), List.of(POSITIVE))
                    : invalid(field, text);
        } catch (NumberFormatException tooLarge) {
            return invalid(field, text);
        }
    }

    private static Validation<Seq<Violation>, Long> invalid(String field, String text) {
        return Validation.invalid(List.of(Violation.of(field, POSITIVE, text)));
    }
}
