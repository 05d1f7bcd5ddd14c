package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.BiFunction;

/** Reads what was typed as a value of the type that a field or criterion has. */
public final class Values {
    private static final Map<Class<?>, BiFunction<String, String, Validation<Seq<Violation>, ?>>> READERS = HashMap.of(
            String.class, (field, text) -> Validation.valid(text),
            Boolean.class, Values::flag,
            CustomerNumber.class, (field, text) -> CustomerNumber.parse(text),
            CustomerSourceId.class, (field, text) -> CustomerSourceId.parse(text),
            CustomerTypeId.class, (field, text) -> CustomerTypeId.parse(text));

    private Values() {}

    /** The value that {@code text} says, or why it says none. Whether the field takes it is not asked here. */
    public static <T> Validation<Seq<Violation>, T> parse(String field, Class<T> type, String text) {
        return READERS.get(type)
                .getOrElseThrow(() -> new IllegalStateException("no reader for " + type))
                .apply(field, text)
                .map(type::cast);
    }

    /** The whole number that {@code text} says, if it is in range. */
    public static Validation<Seq<Violation>, Integer> whole(String field, String text, int least, int greatest) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= greatest) {
                return Validation.valid(number);
            }
        } catch (NumberFormatException notAWholeNumber) {
            // said below, as for a number out of range
        }
        String sentence = "must be a whole number from " + least + " to " + greatest;
        return Validation.invalid(List.of(new Violation(field, sentence, text)));
    }

    private static Validation<Seq<Violation>, Boolean> flag(String field, String text) {
        return switch (text) {
            case "true" -> Validation.valid(true);
            case "false" -> Validation.valid(false);
            default -> Validation.invalid(List.of(new Violation(field, "must be true or false", text)));
        };
    }
}
