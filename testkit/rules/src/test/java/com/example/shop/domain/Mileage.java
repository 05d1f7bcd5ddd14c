package com.example.shop.domain;

import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** Numbers that may be inexact, in methods that have exact money, too. */
public record Mileage(Option<BigDecimal> distance, Option<Money> rate) {

    double distanceBesideTotal(Money total) {
        double share = distance.get().doubleValue();
        return total.isPositive() ? share : 0;
    }

    Money rateBesideText(double kilometres) {
        String shown = String.valueOf(kilometres) + String.format("%.1f", kilometres) + " km";
        return Money.of(shown.isEmpty() ? "40" : "0.40");
    }

    BigDecimal roundedBesideAmount(Money total, double kilometres) {
        BigDecimal rounded = BigDecimal.valueOf(kilometres);
        return rounded.signum() == 0 ? new Money(total.amount()).amount() : rounded;
    }

    double readBesideTotal(String kilometres, Money total) {
        String shown = total + " for " + kilometres;
        return shown.isEmpty() ? 0 : Double.parseDouble(kilometres);
    }

    String label(double kilometres, Money total) {
        return kilometres + " km at " + total.amount().toPlainString();
    }

    Stream<Double> distancesOfThePaid(List<Mileage> all) {
        return all.stream()
                .filter(each -> each.rate().map(Money::amount).exists(amount -> amount.signum() > 0))
                .flatMap(each -> each.distance().toJavaStream())
                .map(BigDecimal::doubleValue);
    }

    double distanceInsteadOfRate() {
        return rate.map(Money::amount).map(amount -> distance.get()).get().doubleValue();
    }

    Money ratesOf(double kilometres) {
        return kilometres > 10.5 ? Money.of("0.30") : rate.getOrElse(Money.ZERO).plus(Money.of("0.10"));
    }

    double share(Money part, Money whole) {
        return part.amount().divide(whole.amount(), MathContext.DECIMAL64).doubleValue();
    }
}
