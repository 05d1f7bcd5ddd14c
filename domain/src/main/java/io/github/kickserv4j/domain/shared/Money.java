package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount in the account's currency, which Kickserv does not name.
 *
 * @param amount in units of the currency, not in cents; equal amounts are equal whatever their trailing zeros
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        Objects.requireNonNull(amount, "amount");
        amount = Decimal.canonical(amount);
    }

    /**
     * Returns the amount of {@code decimal}, such as {@code 125.5}: for values from code.
     *
     * @throws InvalidInputException if it is not a decimal, or has too many digits
     */
    public static Money of(String decimal) {
        Objects.requireNonNull(decimal, "decimal");
        try {
            return new Money(new BigDecimal(decimal));
        } catch (NumberFormatException notADecimal) {
            throw InvalidInputException.of(Violation.of("amount", Decimal.BOUNDED, decimal), notADecimal);
        }
    }

    /** Returns the amount that was typed, such as {@code 125.5}, or all violations. */
    public static Validation<Seq<Violation>, Money> parse(String text) {
        Objects.requireNonNull(text, "text");
        return parse("amount", text);
    }

    /** Returns the amount that was typed for {@code field}, or all violations. */
    public static Validation<Seq<Violation>, Money> parse(String field, String text) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        return Decimal.parse(field, text).map(Money::new);
    }

    /** Returns the sum of all; {@link #ZERO}, if there are none. */
    public static Money sum(Iterable<Money> amounts) {
        Objects.requireNonNull(amounts, "amounts");
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(Objects.requireNonNull(amount, "amount"));
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** Returns true if the amount is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Returns true if the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Returns true if the amount is zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Returns true if this amount is greater than {@code other}. */
    public boolean isGreaterThan(Money other) {
        return compareTo(other) > 0;
    }

    /** Returns true if this amount is less than {@code other}. */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        Objects.requireNonNull(other, "other");
        return amount.compareTo(other.amount);
    }

    /** Returns the plain decimal, without a currency sign and without exponent. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
