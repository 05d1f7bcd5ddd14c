package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates at noon in and around the schedule windows. */
final class ScheduleWindowDates {
    private static final int FAR = 70;

    private ScheduleWindowDates() {}

    /** Returns the first and the last day of each window, and the days next to them. */
    static Seq<OffsetDateTime> aroundEachWindow(Clock clock) {
        return List.of(ScheduledWindow.values())
                .map(window -> noons(clock).filter(noon -> window.contains(noon, clock)))
                .flatMap(days -> List.of(
                        days.head().minusDays(1),
                        days.head(),
                        days.last(),
                        days.last().plusDays(1)))
                .distinctBy(OffsetDateTime::toLocalDate);
    }

    /** Returns the starts of those {@code jobs} that are within {@code window}, in order. */
    static Seq<Instant> startsWithin(ScheduledWindow window, Clock now, Seq<Job> jobs) {
        return sorted(jobs.flatMap(job -> job.schedule().scheduledOn()).filter(time -> window.contains(time, now)));
    }

    static Seq<Instant> sorted(Seq<OffsetDateTime> times) {
        return times.map(OffsetDateTime::toInstant).sorted();
    }

    /** Returns a clock that stands still at the current time. */
    static Clock fixed(Clock clock) {
        return Clock.fixed(clock.instant(), clock.getZone());
    }

    private static Seq<OffsetDateTime> noons(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return List.rangeClosed(-FAR, FAR).map(day -> today.plusDays(day)
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toOffsetDateTime());
    }
}
