package io.github.kickserv4j.adapter.http.json;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Parses times with an offset, and those in the form that Kickserv sends, such as {@code 2018-06-05T09:00:00-04:00}, fast. */
final class TimeParser {
    private static final String FORM = "dddd-dd-ddTdd:dd:ddsdd:dd";
    private static final int SAFE_DAY = 28;
    private static final int SAFE_OFFSET_HOUR = 17;

    private TimeParser() {}

    /**
     * Returns the same as {@link OffsetDateTime#parse(CharSequence)}, which takes ten times as long and reads whatever is not in
     * that form, or not in a month of any length.
     *
     * @throws java.time.DateTimeException if the text is no time with an offset
     */
    static OffsetDateTime parse(String text) {
        OffsetDateTime usual = parseUsual(text.toCharArray(), 0, text.length());
        return usual == null ? OffsetDateTime.parse(text) : usual;
    }

    /** Returns the time in these characters; null if they are not in that form. */
    static @Nullable OffsetDateTime parseUsual(char[] text, int from, int length) {
        return length == FORM.length() && hasForm(text, from) && isInRange(text, from) ? time(text, from) : null;
    }

    private static boolean hasForm(char[] text, int from) {
        boolean fits = true;
        for (int i = 0; fits && i < FORM.length(); i++) {
            char c = text[from + i];
            fits = switch (FORM.charAt(i)) {
                case 'd' -> c >= '0' && c <= '9';
                case 's' -> c == '+' || c == '-';
                default -> c == FORM.charAt(i);
            };
        }
        return fits;
    }

    private static boolean isInRange(char[] text, int from) {
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= SAFE_DAY
                && two(text, from + 11) <= 23
                && two(text, from + 14) <= 59
                && two(text, from + 17) <= 59
                && two(text, from + 20) <= SAFE_OFFSET_HOUR
                && two(text, from + 23) <= 59;
    }

    private static OffsetDateTime time(char[] text, int from) {
        int sign = text[from + 19] == '-' ? -1 : 1;
        return OffsetDateTime.of(
                two(text, from) * 100 + two(text, from + 2),
                two(text, from + 5),
                two(text, from + 8),
                two(text, from + 11),
                two(text, from + 14),
                two(text, from + 17),
                0,
                ZoneOffset.ofHoursMinutes(sign * two(text, from + 20), sign * two(text, from + 23)));
    }

    private static int two(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }
}
