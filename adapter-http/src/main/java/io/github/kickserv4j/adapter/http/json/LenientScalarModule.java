package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalars in various forms: numbers as text or number, booleans as word or number, empty text as none. Unreadable values
 * become none, and are added to the list that the reader holds under {@link #UNREADABLE}.
 */
@ReliesOn({
    "money-is-decimal-text",
    "payment-dates-are-days",
    "times-have-an-offset",
    "absent-text-is-null-or-empty",
    "decimals-have-30-digits"
})
final class LenientScalarModule {
    static final String UNREADABLE = "unreadable";

    private LenientScalarModule() {}

    static SimpleModule module() {
        return new SimpleModule("kickserv4j-tolerant-scalars")
                .addDeserializer(
                        String.class, new LenientScalarDeserializer<>(String.class, "must be text", text -> text))
                .addDeserializer(
                        Boolean.class,
                        new LenientScalarDeserializer<>(
                                Boolean.class, "must be true or false", LenientScalarModule::truth))
                .addDeserializer(
                        Long.class,
                        new LenientScalarDeserializer<>(
                                Long.class, "must be a whole number", LenientScalarModule::whole))
                .addDeserializer(
                        BigDecimal.class,
                        new LenientScalarDeserializer<>(
                                BigDecimal.class, "must be a decimal", LenientScalarModule::decimal))
                .addDeserializer(
                        LocalDate.class,
                        new LenientScalarDeserializer<>(LocalDate.class, "must be a day", LenientScalarModule::day))
                .addDeserializer(
                        OffsetDateTime.class,
                        new LenientScalarDeserializer<>(
                                OffsetDateTime.class, "must be a time with offset", OffsetDateTime::parse));
    }

    /** Parses a decimal within the bounds of all decimals. */
    private static BigDecimal decimal(String text) {
        return Decimal.parse("decimal", text).getOrElseThrow(() -> new ArithmeticException(text));
    }

    /** Parses a date, or the date of a time. */
    private static LocalDate day(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text)
                : OffsetDateTime.parse(text).toLocalDate();
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

    private static final class LenientScalarDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final String rule;
        private final transient Function<String, T> parse;

        LenientScalarDeserializer(Class<T> type, String rule, Function<String, T> parse) {
            super(type);
            this.rule = rule;
            this.parse = parse;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String field = parser.currentName();
            boolean single = parser.currentToken().isScalarValue();
            String text = single ? parser.getText() : skipped(parser);
            if (single && !Rule.NOT_BLANK.holds().test(text) && parser.currentToken() == JsonToken.VALUE_STRING) {
                return null;
            }
            try {
                return single ? parse.apply(text) : unreadable(context, field, text);
            } catch (RuntimeException notSuchAValue) {
                return unreadable(context, field, text);
            }
        }

        /** Skips an array or object and returns its kind only, because its content may hold secrets. */
        private static String skipped(JsonParser parser) throws IOException {
            String kind = parser.currentToken() == JsonToken.START_ARRAY ? "an array" : "an object";
            parser.skipChildren();
            return kind;
        }

        @SuppressWarnings("unchecked") // JsonReader.read puts the list there
        private @Nullable T unreadable(DeserializationContext context, @Nullable String field, String text) {
            var list = (List<Violation>) context.getAttribute(UNREADABLE);
            list.add(new Violation(field == null ? "?" : field, rule, SecretRedactor.redactValue(text)));
            return null;
        }
    }
}
