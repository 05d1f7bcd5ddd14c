package io.github.kickserv4j.domain.shared;

import java.math.BigDecimal;

/** One form for each decimal, so that equal ones are equal whatever zeros they were written with. */
final class Decimal {
    private Decimal() {}

    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
