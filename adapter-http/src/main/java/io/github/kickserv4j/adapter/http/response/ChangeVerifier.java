package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Whether a record that was read again shows what was asked. How it is written does not count: white space and case of texts, zeros
 * behind decimals, the offset and the parts of a second of times, the order of employees. Absent and empty are the same.
 */
public final class ChangeVerifier {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private ChangeVerifier() {}

    /**
     * The names of the fields that are not as was asked, or could not be read.
     *
     * @param unreadable what of the record could not be read
     */
    public static <E> Seq<String> differingFields(Patch<E> asked, E record, Seq<Violation> unreadable) {
        return differingFields(asked, record, unreadable, UnaryOperator.identity());
    }

    /** The same, where values count as the same if {@code form} gives the same for them. */
    public static <E> Seq<String> differingFields(
            Patch<E> asked, E record, Seq<Violation> unreadable, UnaryOperator<Object> form) {
        return asked.fields()
                .filter(field -> field.isViolatedIn(unreadable) || !isAsAsked(field, asked, record, form))
                .map(Field::name);
    }

    private static <E, T> boolean isAsAsked(Field<E, T> field, Patch<E> asked, E record, UnaryOperator<Object> form) {
        return written(asked.updateOf(field).applyTo(Option.none()), form).equals(written(field.valueIn(record), form));
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
