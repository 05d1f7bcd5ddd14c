package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** One form for each decimal, so that equal ones are equal whatever zeros they were written with. */
public final class Decimal {
    private static final int MOST_DIGITS = 100;
    private static final Seq<Rule<BigDecimal>> SANE = List.of(new Rule<>(
            "must have at most " + MOST_DIGITS + " digits",
            value -> Math.abs(value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS));

    private Decimal() {}

    /** Refuses what a few characters can say and no memory can hold, such as {@code 1e1000000000}. */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = Rule.require("decimal", value, SANE).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
