package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Bounds the size of decimals, and brings them into one form. A few characters can name a number that no memory can hold, such as
 * {@code 1e2000000000}; here nothing is written out before it is known to be small.
 */
public final class Decimal {
    /** The most digits before the point, and the most behind it, of what is sent and of what is read. */
    public static final int MOST_DIGITS = 30;

    /** Bounds what is sent and read, whatever zeros it is written with. */
    public static final Rule<BigDecimal> BOUNDED = new Rule<>(
            "decimal",
            "must be a decimal of at most " + MOST_DIGITS + " digits before and behind the point",
            value -> isWithin(MOST_DIGITS, value));

    /** The same of an amount. */
    public static final Rule<Money> BOUNDED_AMOUNT = BOUNDED.forPart(Money::amount);

    private static final int MOST_COMPUTED = 1_000; // sums and products of bounded decimals stay far below
    private static final int MOST_BITS = 8_192;
    private static final int LONGEST_SCALE = 10_000;
    private static final Seq<Rule<BigDecimal>> COMPUTED = List.of(new Rule<>(
            "computed_decimal",
            "must have at most " + MOST_COMPUTED + " digits before and behind the point",
            value -> isWithin(MOST_COMPUTED, value)));

    private static final int LONGEST_TEXT = 200;
    private static final Pattern FORM = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");
    private static final int USUAL_DIGITS = 18;

    private Decimal() {}

    /**
     * Returns the same value in the one form of all equal ones: no zeros at its end, no exponent. The form of a form is itself.
     *
     * @throws InvalidInputException if it has more digits than even a computed value has
     */
    public static BigDecimal canonical(BigDecimal value) {
        if (value.scale() == 0 && isUsual(value)) {
            return value;
        }
        BigDecimal stripped = stripped(isUsual(value) ? value : Rule.require("decimal", value, COMPUTED));
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the decimal in its one form, or why {@code text}, from people, files or servers, is none. */
    public static Validation<Seq<Violation>, BigDecimal> parse(String field, String text) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        Option<BigDecimal> usual = PlainDecimal.parse(text);
        return usual.isDefined() ? Validation.valid(usual.get()) : parseOther(field, text);
    }

    private static Validation<Seq<Violation>, BigDecimal> parseOther(String field, String text) {
        String message = text.strip();
        return message.length() <= LONGEST_TEXT && FORM.matcher(message).matches()
                ? Rule.check(field, new BigDecimal(message), List.of(BOUNDED)).map(Decimal::canonical)
                : Validation.invalid(List.of(Violation.of(field, BOUNDED, text)));
    }

    /** Returns whether the value is so small that it is within all bounds, which is quicker to say than the bounds themselves. */
    private static boolean isUsual(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= USUAL_DIGITS && value.precision() <= USUAL_DIGITS;
    }

    private static boolean isWithin(int digits, BigDecimal value) {
        if (value.signum() == 0) {
            return true;
        }
        if (value.unscaledValue().bitLength() > MOST_BITS || Math.abs((long) value.scale()) > LONGEST_SCALE) {
            return false;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.precision() - stripped.scale() <= digits && stripped.scale() <= digits;
    }

    /** Nothing is nothing, whatever its exponent. */
    private static BigDecimal stripped(BigDecimal value) {
        return value.signum() == 0 ? new BigDecimal(BigInteger.ZERO) : value.stripTrailingZeros();
    }
}
