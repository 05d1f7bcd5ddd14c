package com.example.violating.money;

import io.github.kickserv4j.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ways to make a floating-point number of money, or the other way round. */
final class InexactMoney {
    private double totalPrice;
    private @Nullable Float balance;

    double asDouble(Money money) {
        return money.amount().doubleValue();
    }

    float asFloat(Money money) {
        return money.amount().floatValue();
    }

    double inStream(List<Money> all) {
        return all.stream()
                .map(Money::amount)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    Money fromValueOf(double value) {
        return new Money(BigDecimal.valueOf(value));
    }

    Money fromConstructor(double value) {
        return new Money(new BigDecimal(value));
    }

    Money fromText(double value) {
        return Money.of(Double.toString(value));
    }

    Money fromBoxed(Double value) {
        return Money.of(value.toString());
    }

    Money fromStringValueOf(float value) {
        return Money.of(String.valueOf(value));
    }

    double getUnpaidAmount() {
        return totalPrice;
    }

    boolean parameter(double deposit) {
        return deposit > 0;
    }

    int variable(int count) {
        double fee = count * 0.1;
        return (int) fee;
    }

    @Nullable
    Float lastBalance() {
        return balance;
    }
}
