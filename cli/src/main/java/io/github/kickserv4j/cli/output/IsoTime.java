package io.github.kickserv4j.cli.output;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Formats times as {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, and whole seconds in a fraction of the time. */
final class IsoTime {
    private static final int LAST_YEAR = 9999; // of four digits
    private static final String FORM = "0000-00-00T00:00:00";

    private IsoTime() {}

    static String format(OffsetDateTime time) {
        boolean isUsual = time.getNano() == 0 && time.getYear() >= 0 && time.getYear() <= LAST_YEAR;
        return isUsual ? withSeconds(time) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String withSeconds(OffsetDateTime time) {
        char[] text = FORM.toCharArray();
        write(time.getYear() / 100, text, 0);
        write(time.getYear() % 100, text, 2);
        write(time.getMonthValue(), text, 5);
        write(time.getDayOfMonth(), text, 8);
        write(time.getHour(), text, 11);
        write(time.getMinute(), text, 14);
        write(time.getSecond(), text, 17);
        return new String(text).concat(time.getOffset().getId());
    }

    private static void write(int twoDigits, char[] text, int at) {
        text[at] += (char) (twoDigits / 10);
        text[at + 1] += (char) (twoDigits % 10);
    }
}
