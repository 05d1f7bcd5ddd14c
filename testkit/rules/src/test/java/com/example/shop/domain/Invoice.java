package com.example.shop.domain;

import io.github.kickserv4j.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Exact money, beside numbers that may be inexact. */
public record Invoice(List<Money> charges, double hours, double priceFactor) {

    public Money total() {
        return Money.sum(charges);
    }

    public Money deposit(String percent) {
        BigDecimal amount = total().amount().multiply(new BigDecimal(percent)).movePointLeft(2);
        return new Money(amount.setScale(2, RoundingMode.HALF_UP));
    }

    static double paymentCount(List<Money> payments) {
        double averageCount = payments.size();
        return averageCount;
    }

    static double days(BigDecimal hours) {
        return hours.doubleValue() / 24;
    }
}
