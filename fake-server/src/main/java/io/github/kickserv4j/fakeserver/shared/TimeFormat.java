package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Formats times without the formatters of the JDK, which take long to load. */
@ReliesOn("times-have-an-offset")
public final class TimeFormat {
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private TimeFormat() {}

    /**
     * Formats a time in {@code zone}, to the second, with a numeric offset, which is {@code +00:00} in London's winter. Offsets of the
     * past may have seconds, which are left out; the instant is the same.
     */
    static String inZone(OffsetDateTime time, ZoneId zone) {
        int offset = zone.getRules().getOffset(time.toInstant()).getTotalSeconds() / SECONDS_PER_MINUTE;
        OffsetDateTime local = time.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset * SECONDS_PER_MINUTE));
        var text = new StringBuilder(25).append(local.toLocalDate()).append('T');
        appendTime(text, local);
        text.append(offset < 0 ? '-' : '+');
        appendTwo(text, Math.abs(offset) / MINUTES_PER_HOUR);
        appendTwo(text.append(':'), Math.abs(offset) % MINUTES_PER_HOUR);
        return text.toString();
    }

    /** Formats a time as the headers of HTTP do, such as {@code Thu, 09 May 2024 13:15:00 GMT}. */
    public static String http(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        var text = new StringBuilder(29);
        appendThreeLetters(text, DAYS, time.getDayOfWeek().getValue());
        appendTwo(text.append(", "), time.getDayOfMonth());
        appendThreeLetters(text.append(' '), MONTHS, time.getMonthValue());
        text.append(' ').append(time.getYear()).append(' ');
        appendTime(text, time);
        return text.append(" GMT").toString();
    }

    private static void appendTime(StringBuilder text, OffsetDateTime time) {
        appendTwo(text, time.getHour());
        appendTwo(text.append(':'), time.getMinute());
        appendTwo(text.append(':'), time.getSecond());
    }

    private static void appendTwo(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void appendThreeLetters(StringBuilder text, String words, int position) {
        text.append(words, 3 * position - 3, 3 * position);
    }
}
