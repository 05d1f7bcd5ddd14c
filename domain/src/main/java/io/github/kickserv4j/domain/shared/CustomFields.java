package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The fields that an account defines for itself, counted from 1 as Kickserv counts them: {@code custom_text1} to
 * {@code custom_text20}, {@code custom_number1} to {@code custom_number10}, {@code custom_datetime1} to
 * {@code custom_datetime10} (recorded). What each means, only the account knows.
 */
public record CustomFields(
        Seq<Option<String>> texts, Seq<Option<BigDecimal>> numbers, Seq<Option<OffsetDateTime>> datetimes)
        implements Serializable {
    public static final int TEXTS = 20;
    public static final int NUMBERS = 10;
    public static final int DATETIMES = 10;

    /** None of them filled. */
    public static final CustomFields NONE = new CustomFields(
            List.fill(TEXTS, Option.none()), List.fill(NUMBERS, Option.none()), List.fill(DATETIMES, Option.none()));

    public CustomFields {
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(datetimes, "datetimes");
        numbers = areCanonical(numbers)
                ? numbers // as a rule, which spares a copy
                : numbers.map(number -> number.map(Decimal::canonical));
    }

    private static boolean areCanonical(Seq<Option<BigDecimal>> numbers) {
        for (Option<BigDecimal> number : numbers) {
            if (number.isDefined() && !isCanonical(number.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCanonical(BigDecimal number) {
        return Decimal.canonical(number).scale() == number.scale();
    }

    /** {@code custom_text} number {@code position}, from 1 to {@value #TEXTS}. */
    public Option<String> text(int position) {
        return texts.get(position - 1);
    }

    /** {@code custom_number} number {@code position}, from 1 to {@value #NUMBERS}. */
    public Option<BigDecimal> number(int position) {
        return numbers.get(position - 1);
    }

    /** {@code custom_datetime} number {@code position}, from 1 to {@value #DATETIMES}. */
    public Option<OffsetDateTime> datetime(int position) {
        return datetimes.get(position - 1);
    }
}
