package io.github.kickserv4j.domain.shared;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount in the account's currency, which Kickserv does not name.
 *
 * @param amount in units of the currency, not in cents; equal amounts are equal whatever their trailing zeros
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        Objects.requireNonNull(amount, "amount");
        amount = Decimal.canonical(amount);
    }

    /**
     * The amount that {@code decimal} says, such as {@code 125.5}.
     *
     * @throws NumberFormatException if it is no decimal
     */
    public static Money of(String decimal) {
        Objects.requireNonNull(decimal, "decimal");
        return new Money(new BigDecimal(decimal));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The plain decimal, without a currency sign and without exponent. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
