package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;

/** Reads numbers as people type them. */
public final class NumberParser {
    private static final String PLAIN_DECIMAL = "[+-]?[0-9]+(\\.[0-9]+)?";

    private NumberParser() {}

    /** Returns the whole number of {@code text}, or a violation if it is out of range. */
    public static Validation<Seq<Violation>, Integer> integer(String field, String text, int least, int greatest) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= greatest) {
                return Validation.valid(number);
            }
        } catch (NumberFormatException notAWholeNumber) {
            // refused below, like a number out of range
        }
        String sentence = "must be a whole number from " + least + " to " + greatest;
        return Validation.invalid(List.of(new Violation(field, sentence, text)));
    }

    /** Returns the decimal of {@code text}: digits and a point, without currency sign, separators or exponent. */
    static Validation<Seq<Violation>, BigDecimal> decimal(String field, String text) {
        String typed = text.strip();
        return typed.matches(PLAIN_DECIMAL)
                ? Decimal.parse(field, typed)
                : Validation.invalid(List.of(new Violation(field, "must be a plain decimal such as 62.01", text)));
    }
}
