package io.github.kickserv4j.cli.output;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Formats times as {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, and whole seconds in a fraction of the time. */
final class IsoTime {
    private static final int LAST_YEAR = 9999; // of four digits
    private static final int SECONDS = "2024-05-01T12:30".length();

    private IsoTime() {}

    static String format(OffsetDateTime time) {
        boolean isUsual = time.getNano() == 0 && time.getYear() >= 0 && time.getYear() <= LAST_YEAR;
        return isUsual ? withSeconds(time) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** The text of a time leaves out zero seconds. */
    private static String withSeconds(OffsetDateTime time) {
        String text = time.toString();
        return time.getSecond() == 0 ? text.substring(0, SECONDS) + ":00" + text.substring(SECONDS) : text;
    }
}
