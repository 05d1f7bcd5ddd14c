package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Compares a record that was read again with the requested change. The comparison ignores white space and case of texts, trailing
 * zeros of decimals, the offset and fractions of a second of times, and the order of employees. Absent and empty are equal.
 */
@ReliesOn("changes-may-be-answered-without-the-record")
public final class ChangeVerifier {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private ChangeVerifier() {}

    /**
     * Returns the names of the fields that differ from {@code asked} or could not be read.
     *
     * @param unreadable the values of the record that could not be read
     */
    public static <E> Seq<String> differingFields(Patch<E> requested, E record, Seq<Violation> unreadable) {
        return differingFields(requested, record, unreadable, UnaryOperator.identity());
    }

    /** Returns the names of the differing fields, where values are equal if {@code form} returns equal results for them. */
    public static <E> Seq<String> differingFields(
            Patch<E> requested, E record, Seq<Violation> unreadable, UnaryOperator<Object> form) {
        return requested
                .fields()
                .filter(field -> field.isViolatedIn(unreadable) || !isAsRequested(field, requested, record, form))
                .map(Field::name);
    }

    private static <E, T> boolean isAsRequested(
            Field<E, T> field, Patch<E> requested, E record, UnaryOperator<Object> form) {
        return written(requested.updateOf(field).applyTo(Option.none()), form)
                .equals(written(field.valueIn(record), form));
    }

    private static String written(Option<?> value, UnaryOperator<Object> form) {
        return value.map(it -> written(form.apply(it))).getOrElse("");
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return WHITE_SPACE
                .matcher(value.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
