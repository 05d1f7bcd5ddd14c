package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of scalar, which is read in various forms: numbers as text or number, booleans as word or number, empty text as none.
 */
@ReliesOn({
    "money-is-decimal-text",
    "payment-dates-are-days",
    "times-have-an-offset",
    "absent-text-is-null-or-empty",
    "decimals-have-30-digits"
})
final class ScalarType<T> {
    static final ScalarType<String> TEXT = new ScalarType<>("must be text", text -> text);
    static final ScalarType<Boolean> TRUTH = new ScalarType<>("must be true or false", ScalarType::truth);
    static final ScalarType<Long> WHOLE = new ScalarType<>("must be a whole number", ScalarType::whole);
    static final ScalarType<BigDecimal> DECIMAL = new ScalarType<>("must be a decimal", ScalarType::decimal);
    static final ScalarType<LocalDate> DAY = new ScalarType<>("must be a day", ScalarType::day);
    static final ScalarType<OffsetDateTime> TIME = new ScalarType<>("must be a time with offset", TimeParser::parse);

    private static final Map<Class<?>, ScalarType<?>> BY_CLASS = Map.of(
            String.class, TEXT,
            Boolean.class, TRUTH,
            Long.class, WHOLE,
            BigDecimal.class, DECIMAL,
            LocalDate.class, DAY,
            OffsetDateTime.class, TIME);

    private final String rule;
    private final Function<String, T> parse;

    private ScalarType(String rule, Function<String, T> parse) {
        this.rule = rule;
        this.parse = parse;
    }

    /** Returns the type that is read into a component of this class. */
    static ScalarType<?> of(Class<?> component) {
        ScalarType<?> type = BY_CLASS.get(component);
        if (type == null) {
            throw new IllegalArgumentException("no scalar: " + component);
        }
        return type;
    }

    /** Reads the value that {@code value} is at; null if it is none, or unreadable, which is reported. */
    @Nullable
    Object read(ValueTokens value, String field, Consumer<Violation> unreadable) throws IOException {
        Object usual = usual(value);
        return usual == null ? readOther(value, field, unreadable) : usual;
    }

    /** Reads a value in its usual form. */
    private @Nullable Object usual(ValueTokens value) throws IOException {
        if (this == TEXT) {
            return value.visibleText();
        }
        if (this == WHOLE) {
            return value.whole();
        }
        if (this == DECIMAL) {
            return value.decimal();
        }
        return this == TIME ? value.time() : null;
    }

    /** Reads a value in any form. */
    private @Nullable Object readOther(ValueTokens value, String field, Consumer<Violation> unreadable)
            throws IOException {
        JsonToken token = value.current();
        if (token == JsonToken.VALUE_NULL || token.isStructStart()) {
            value.skip();
            return token == JsonToken.VALUE_NULL ? null : report(field, kind(token), unreadable);
        }
        String text = value.text();
        if (token == JsonToken.VALUE_STRING && !Rule.NOT_BLANK.holds().test(text)) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException notSuchAValue) {
            return report(field, text, unreadable);
        }
    }

    private @Nullable Object report(String field, String text, Consumer<Violation> unreadable) {
        unreadable.accept(new Violation(field, rule, SecretRedactor.redactValue(text)));
        return null;
    }

    /** Returns the kind only, because the content may hold secrets. */
    private static String kind(JsonToken token) {
        return token == JsonToken.START_ARRAY ? "an array" : "an object";
    }

    /** Reads the value under {@code key} of a tree; none if it is missing or unreadable. */
    ReadResult<Option<T>> readKey(JsonNode row, String key) {
        return readNode(row.path(key), key);
    }

    /** Reads a value of a tree; none if it is unreadable. */
    @SuppressWarnings("unchecked") // the value is what parse or usual returns
    ReadResult<Option<T>> readNode(JsonNode node, String field) {
        if (JsonReader.isEmpty(node)) {
            return new ReadResult<>(Option.none(), List.empty());
        }
        java.util.List<Violation> unreadable = new ArrayList<>();
        try (ValueTokens value = ValueTokens.of(node)) {
            return new ReadResult<>(Option.of((T) read(value, field, unreadable::add)), List.ofAll(unreadable));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** Parses a decimal within the bounds of all decimals. */
    private static BigDecimal decimal(String text) {
        return Decimal.parse("decimal", text).getOrElseThrow(() -> new ArithmeticException(text));
    }

    /** Parses a date, or the date of a time. */
    private static LocalDate day(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text)
                : TimeParser.parse(text).toLocalDate();
    }

    private static Long whole(String text) {
        return decimal(text).longValueExact();
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
