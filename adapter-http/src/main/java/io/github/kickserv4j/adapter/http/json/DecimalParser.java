package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.domain.shared.Decimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parses decimals in the form that Kickserv sends, such as {@code 125.50}, without making a text of them, which takes longer. */
final class DecimalParser {
    private static final int LONGEST = 18; // characters, so that the digits fit into a long

    private DecimalParser() {}

    /** Returns the same as {@link Decimal#parse}; null if the characters are not in that form, though they may be a decimal. */
    static @Nullable BigDecimal parseUsual(char[] text, int from, int length) {
        return length <= LONGEST ? parse(text, from, from + length) : null;
    }

    private static @Nullable BigDecimal parse(char[] text, int from, int to) {
        int start = from < to && text[from] == '-' ? from + 1 : from;
        int point = endOfDigits(text, start, to);
        boolean isUsual = point > start && (point == to || isFraction(text, point, to));
        return isUsual ? decimal(text, start, point, to, start > from) : null;
    }

    private static int endOfDigits(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Returns whether there is a point, and nothing but digits after it. */
    private static boolean isFraction(char[] text, int point, int to) {
        return text[point] == '.' && point + 1 < to && endOfDigits(text, point + 1, to) == to;
    }

    private static BigDecimal decimal(char[] text, int start, int point, int to, boolean isNegative) {
        int end = withoutZeros(text, point, to);
        long digits = digits(text, point + 1, end, digits(text, start, point, 0));
        return BigDecimal.valueOf(isNegative ? -digits : digits, Math.max(0, end - point - 1));
    }

    /** Returns the end of the characters without the zeros at the end of the fraction. */
    private static int withoutZeros(char[] text, int point, int to) {
        int end = to;
        while (end > point + 1 && text[end - 1] == '0') {
            end--;
        }
        return end;
    }

    private static long digits(char[] text, int from, int to, long before) {
        long digits = before;
        for (int at = from; at < to; at++) {
            digits = digits * 10 + (text[at] - '0');
        }
        return digits;
    }
}
