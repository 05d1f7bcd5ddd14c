package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * A key that clients may write, the field that it sets, and the parser of its value. Keys are spelled out although fields have
 * names, so that a mistake in a name shows.
 *
 * @param isArray true if the value is an array, whose elements are read as one text with commas
 */
@ReliesOn("written-values-are-cast")
public record WritableField<E, T>(
        String key, Field<E, T> field, boolean isArray, Function<String, Validation<Seq<Violation>, T>> parser) {

    public static <E, T> WritableField<E, T> parsed(
            String key, Field<E, T> field, Function<String, Validation<Seq<Violation>, T>> reader) {
        return new WritableField<>(key, field, false, reader);
    }

    public static <E, T> WritableField<E, T> array(
            String key, Field<E, T> field, Function<String, Validation<Seq<Violation>, T>> reader) {
        return new WritableField<>(key, field, true, reader);
    }

    /** A field that accepts any text. */
    public static <E, T> WritableField<E, T> textValue(String key, Field<E, T> field, Function<String, T> value) {
        return parsed(key, field, text -> Validation.valid(value.apply(text)));
    }

    public static <E> WritableField<E, String> text(String key, Field<E, String> field) {
        return parsed(key, field, Validation::valid);
    }

    public static <E> WritableField<E, Boolean> flag(String key, Field<E, Boolean> field) {
        return textValue(key, field, ScalarParser::flag);
    }

    public static <E> WritableField<E, BigDecimal> decimal(String key, Field<E, BigDecimal> field) {
        return parsed(key, field, text -> ScalarParser.decimal(key, text));
    }

    public static <E> WritableField<E, Money> money(String key, Field<E, Money> field) {
        return parsed(key, field, text -> ScalarParser.decimal(key, text).map(Money::new));
    }

    public static <E> WritableField<E, LocalDate> day(String key, Field<E, LocalDate> field) {
        return parsed(key, field, text -> ScalarParser.day(key, text));
    }

    public static <E> WritableField<E, OffsetDateTime> time(String key, Field<E, OffsetDateTime> field) {
        return parsed(key, field, text -> ScalarParser.time(key, text));
    }

    /** Returns the text of {@code value}, empty for {@code null}, or none if this field does not accept that type. */
    Option<String> text(JsonNode value) {
        if (value.isNull()) {
            return Option.some("");
        }
        if (isArray) {
            return Option.when(value.isArray(), () -> Vector.ofAll(value)
                    .map(JsonNode::asText)
                    .reject(String::isBlank)
                    .mkString(","));
        }
        return Option.when(value.isValueNode(), value::asText);
    }
}
