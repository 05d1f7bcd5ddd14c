package io.github.kickserv4j.domain.job;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The windows of time of Kickserv's filter {@code scheduled} (documented). That a week begins on Monday is inferred. */
public enum ScheduledWindow {
    TODAY(today -> today, start -> start.plusDays(1)),
    TOMORROW(today -> today.plusDays(1), start -> start.plusDays(1)),
    THIS_WEEK(ScheduledWindow::monday, start -> start.plusWeeks(1)),
    NEXT_WEEK(today -> monday(today).plusWeeks(1), start -> start.plusWeeks(1)),
    LAST_WEEK(today -> monday(today).minusWeeks(1), start -> start.plusWeeks(1)),
    THIS_MONTH(ScheduledWindow::first, start -> start.plusMonths(1)),
    NEXT_MONTH(today -> first(today).plusMonths(1), start -> start.plusMonths(1)),
    LAST_MONTH(today -> first(today).minusMonths(1), start -> start.plusMonths(1));

    @SuppressWarnings("ImmutableEnumChecker") // functions of dates, which hold nothing
    private final UnaryOperator<LocalDate> start;

    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<LocalDate> end;

    ScheduledWindow(UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> end) {
        this.start = start;
        this.end = end;
    }

    /** Returns true if {@code time} is in it, as {@code now} and its zone see it: the days are those of the zone. */
    public boolean contains(OffsetDateTime time, Clock now) {
        Objects.requireNonNull(now, "now");
        LocalDate today = LocalDate.now(now);
        LocalDate day = time.atZoneSameInstant(now.getZone()).toLocalDate();
        return !day.isBefore(firstDay(today)) && day.isBefore(endDay(today));
    }

    /** Returns the first day of the window, as {@code today} sees it. */
    public LocalDate firstDay(LocalDate today) {
        Objects.requireNonNull(today, "today");
        return start.apply(today);
    }

    /** Returns the day after the last day of the window, as {@code today} sees it. */
    public LocalDate endDay(LocalDate today) {
        return end.apply(firstDay(today));
    }

    /**
     * Returns true if something from {@code begin} to {@code end} can be in it, wherever on earth its days are counted, whichever
     * day a week begins with, and if clocks are some hours off.
     */
    public boolean mayOverlap(OffsetDateTime begin, OffsetDateTime end, Instant now) {
        Objects.requireNonNull(now, "now");
        LocalDate today = day(now);
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .map(start)
                .anyMatch(first -> !day(end.toInstant()).isBefore(first.minusDays(1))
                        && !day(begin.toInstant()).isAfter(this.end.apply(first)));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
