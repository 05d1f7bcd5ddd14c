package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Compares records with the requested values. White space in texts, trailing zeros of decimals, and the offset and fractions of a
 * second of times are not compared. An unreadable value neither equals a requested value nor differs from it.
 *
 * @param requested what each field was to be
 */
record RecordComparator<E>(Patch<E> requested, RecordDescriptor<E> descriptor) {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The fields that differ from the requested values. */
    Seq<Field<E, ?>> differingFields(E record) {
        return requested.fields().reject(field -> holds(field, record));
    }

    /** The same comparison with other requested values. */
    RecordComparator<E> withRequested(Patch<E> other) {
        return new RecordComparator<>(other, descriptor);
    }

    /**
     * Returns whether none of {@code keys} has another value than was requested. Case and accents do not count, nor what a server
     * rounds to
     * cents, and absence is no other value.
     */
    boolean mayMatch(E record, Seq<Field<E, ?>> keys) {
        return keys.forAll(key -> is(key, record).forAll(is -> wanted(key).forAll(value -> mayMatch(value, is))));
    }

    private static boolean mayMatch(Object value, Object is) {
        return (value instanceof BigDecimal one && is instanceof BigDecimal other)
                ? one.subtract(other).abs().compareTo(CENT) < 0
                : folded(value).equals(folded(is));
    }

    private boolean holds(Field<E, ?> field, E record) {
        return wanted(field).equals(is(field, record))
                && !field.isViolatedIn(descriptor.unreadable().apply(record));
    }

    private <T> Option<Object> wanted(Field<E, T> field) {
        return present(requested.updateOf(field).applyTo(Option.none()));
    }

    private Option<Object> is(Field<E, ?> field, E record) {
        return present(field.valueIn(record));
    }

    private Option<Object> present(Option<?> value) {
        return value.<Object>map(it -> descriptor.normalizer().apply(collapseWhitespace(it)))
                .filter(it -> !isNothing(it));
    }

    private static boolean isNothing(Object value) {
        return value.equals("") || (value instanceof Traversable<?> several && several.isEmpty());
    }

    private static Object folded(Object value) {
        return value instanceof String text ? TextFolding.fold(text) : value;
    }

    private static Object collapseWhitespace(Object value) {
        if (value instanceof String text) {
            return collapseWhitespace(text);
        }
        if (value instanceof BigDecimal decimal) {
            return Decimal.canonical(decimal);
        }
        if (value instanceof Money money) {
            return money.amount();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().truncatedTo(ChronoUnit.SECONDS) : value;
    }

    static String collapseWhitespace(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
