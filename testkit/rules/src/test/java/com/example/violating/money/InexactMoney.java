package com.example.violating.money;

import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    Money fromFormat(double value) {
        return Money.of(String.format(Locale.ROOT, "%.2f", value));
    }

    Money fromFormatted(double value) {
        String text = "%.2f".formatted(value);
        return Money.of(text.strip());
    }

    Money fromConcatenation(float value) {
        return Money.of("" + value);
    }

    Money fromDecimalFormat(double value) {
        return Money.of(new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value));
    }

    Money fromBuilder(double[] values) {
        var text = new StringBuilder();
        for (double each : values) {
            text.append(each);
        }
        return Money.of(text.toString());
    }

    boolean fromObject(Object value) {
        return value instanceof Double number
                && Money.parse(String.valueOf(number)).isValid();
    }

    Money fromFactor(Money net, double factor) {
        return new Money(net.amount().multiply(BigDecimal.valueOf(factor)));
    }

    Stream<Money> fromStream(Stream<Double> values) {
        return values.map(BigDecimal::valueOf).filter(each -> each.signum() > 0).map(Money::new);
    }

    double asText(Money money) {
        return Double.parseDouble(money.toString());
    }

    Double asPlainText(Money money) {
        return Double.valueOf(money.amount().toPlainString());
    }

    double inLoop(Money[] all) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Money money : all) {
            sum = sum.add(money.amount());
        }
        return sum.doubleValue();
    }

    double inOption(Option<Money> money) {
        return money.map(each -> each.amount()).getOrElse(BigDecimal.ZERO).doubleValue();
    }

    List<Float> inLambda(List<Money> all) {
        return all.stream().map(each -> each.amount().floatValue()).toList();
    }

    double getUnpaidAmount() {
        return totalPrice;
    }

    boolean parameter(double deposit) {
        return deposit > 0;
    }

    boolean again(double deposit) {
        return deposit < 0;
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
