package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** The kinds of JSON values. */
public enum ValueKind {
    NULL("null"),
    BOOLEAN("boolean"),
    INTEGER("integer"),
    DECIMAL("decimal number"),
    EMPTY_TEXT("empty text"),
    DECIMAL_TEXT("decimal text", "-?[0-9]{1,20}\\.[0-9]{1,20}"),
    DIGITS("text of digits", "-?[0-9]{1,40}"),
    DATE("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    TIME("time with offset", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}"),
    TIME_IN_UTC("time with Z", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"),
    TIME_WITH_FRACTION(
            "time with fraction",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{1,9}(Z|[+-][0-9]{2}:[0-9]{2})"),
    TEXT("text"),
    ARRAY("array"),
    OBJECT("object");

    private static final int LONGEST = 64;

    private final String text;
    private final Pattern pattern;

    ValueKind(String text) {
        this(text, "(?!)");
    }

    ValueKind(String text, String regex) {
        this.text = text;
        this.pattern = Pattern.compile(regex);
    }

    /** Returns the kind of a value. */
    public static ValueKind of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> NULL;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> value.isIntegralNumber() ? INTEGER : DECIMAL;
            case STRING -> ofText(value.textValue());
            case ARRAY -> ARRAY;
            case OBJECT -> OBJECT;
            case BINARY, POJO -> TEXT;
        };
    }

    private static ValueKind ofText(String value) {
        if (value.isEmpty()) {
            return EMPTY_TEXT;
        }
        if (value.length() <= LONGEST) {
            for (ValueKind kind : values()) {
                if (kind.pattern.matcher(value).matches()) {
                    return kind;
                }
            }
        }
        return TEXT;
    }

    /** Returns the kind in words. */
    @Override
    public String toString() {
        return text;
    }
}
