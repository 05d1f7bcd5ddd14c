package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** Decimals as they are usually written, such as {@code 125.50}: read without a regular expression, since a page has hundreds. */
final class PlainDecimal {
    private static final int LONGEST = 18; // characters, so that the digits fit into a long

    private PlainDecimal() {}

    /** Returns the decimal in the canonical form; none if the text has another form, which does not mean that it is no decimal. */
    static Option<BigDecimal> parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (text.length() > LONGEST || !isDigits(text, start, point) || !hasFraction(text, point)) {
            return Option.none();
        }
        int end = withoutZeros(text, point);
        long digits = digits(text, point + 1, end, digits(text, start, point, 0));
        return Option.some(BigDecimal.valueOf(start == 1 ? -digits : digits, Math.max(0, end - point - 1)));
    }

    /** Returns whether there are digits after the point, or no point. */
    private static boolean hasFraction(String text, int point) {
        return point == text.length() || isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i == to && from < to;
    }

    /** Returns the end of the text without the zeros at the end of its fraction. */
    private static int withoutZeros(String text, int point) {
        int end = text.length();
        while (end > point && (text.charAt(end - 1) == '0' || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    private static long digits(String text, int from, int to, long before) {
        long digits = before;
        for (int i = from; i < to; i++) {
            digits = digits * 10 + (text.charAt(i) - '0');
        }
        return digits;
    }
}
