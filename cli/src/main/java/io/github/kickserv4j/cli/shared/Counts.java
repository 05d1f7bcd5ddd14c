package io.github.kickserv4j.cli.shared;

import java.math.BigDecimal;

/** Writes counts with what is counted. */
public final class Counts {
    private Counts() {}

    /** Returns the count with its noun, such as {@code 1 customer} or {@code 0 customers}. */
    public static String of(int count, String noun) {
        return of(BigDecimal.valueOf(count), noun);
    }

    /** Returns the amount with its noun, such as {@code 1.5 times}. */
    public static String of(BigDecimal amount, String noun) {
        return amount.toPlainString() + " " + noun + (amount.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
