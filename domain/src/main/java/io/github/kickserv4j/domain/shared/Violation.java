package io.github.kickserv4j.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One rule that one value breaks.
 *
 * @param field Kickserv's name of the field, such as {@code email_address}, or a path to it
 * @param rule what must hold, in words that a person can act on, such as {@code must not be blank}
 * @param value what was given, made fit to print: control characters and halves of characters are escaped, and a long value is cut
 */
public record Violation(String field, String rule, String value) implements Serializable {
    private static final int LONGEST_PRINTED = 80;

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        value = printable(value);
    }

    @Override
    public String toString() {
        String said = field + " " + rule;
        return value.isEmpty() ? said : said + " (was \"" + value + "\")";
    }

    private static String printable(String value) {
        var text = new StringBuilder();
        value.codePoints().limit(LONGEST_PRINTED).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return value.codePointCount(0, value.length()) > LONGEST_PRINTED
                ? text.append('…').toString()
                : text.toString();
    }
}
