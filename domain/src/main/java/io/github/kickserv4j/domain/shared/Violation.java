package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One rule that one value breaks.
 *
 * @param field Kickserv's name of the field, such as {@code email_address}, or a path to it
 * @param code the code of the {@link Rule}; absent if the rule is known from a server's answer, or its reader, only
 * @param sentence what must hold, in words that a person can act on, such as {@code must not be blank}
 * @param value what was given, made fit to print: control characters and halves of characters are escaped, and a long value is cut
 */
public record Violation(String field, Option<String> code, String sentence, String value) implements Serializable {
    private static final int LONGEST_PRINTED = 80;

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(value, "value");
        value = printable(value);
    }

    /** Creates a violation of a rule without a code, such as one from a server's answer. */
    public Violation(String field, String sentence, String value) {
        this(field, Option.none(), sentence, value);
    }

    /** Returns that {@code value} breaks {@code rule}. */
    public static Violation of(String field, Rule<?> rule, Object value) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
        return new Violation(field, Option.some(rule.code()), rule.sentence(), value.toString());
    }

    /** Returns whether this is a violation of {@code rule}, whatever its sentence is. */
    public boolean isOf(Rule<?> rule) {
        Objects.requireNonNull(rule, "rule");
        return code.contains(rule.code());
    }

    /** Returns the same violation of another field, such as a path that leads to it. */
    public Violation withField(String other) {
        Objects.requireNonNull(other, "other");
        return new Violation(other, code, sentence, value);
    }

    /**
     * Returns what people read, in the words that {@code sentences} has for the code; in English, if it has none or there is no
     * code.
     */
    public String message(Function<String, Option<String>> sentences) {
        Objects.requireNonNull(sentences, "sentences");
        return message(code.flatMap(sentences).getOrElse(sentence));
    }

    /** Returns what people read, in English. */
    @Override
    public String toString() {
        return message(sentence);
    }

    private String message(String words) {
        String message = field + " " + words;
        return value.isEmpty() ? message : message + " (was \"" + value + "\")";
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
