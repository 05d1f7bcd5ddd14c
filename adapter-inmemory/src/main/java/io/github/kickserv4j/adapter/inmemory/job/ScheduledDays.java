package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The days of a window of time. Each job is indexed by the day, the week and the month in which it begins, so that any window is
 * one key.
 *
 * @param first the first day
 * @param end the day after the last one
 */
@ReliesOn({"windows-are-days-of-the-account", "week-begins-on-monday"})
record ScheduledDays(LocalDate first, LocalDate end) {
    static ScheduledDays of(ScheduledWindow window, LocalDate today) {
        return new ScheduledDays(window.firstDay(today), window.endDay(today));
    }

    /** Returns the day, the week and the month of a time. */
    static Set<ScheduledDays> around(Option<OffsetDateTime> time, ZoneId zone) {
        return time.map(begin -> begin.atZoneSameInstant(zone).toLocalDate())
                .map(day -> Set.of(
                        of(ScheduledWindow.TODAY, day),
                        of(ScheduledWindow.THIS_WEEK, day),
                        of(ScheduledWindow.THIS_MONTH, day)))
                .getOrElse(Set::of);
    }
}
