package io.github.kickserv4j.domain.job;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The series that a job belongs to, if any (recorded).
 *
 * @param seriesId Kickserv's {@code recurring_job_id}
 * @param interval a word that is not known
 * @param date which date of the series this job is
 * @param iterator which job of the series this is
 * @param maxIterator how many the series has at the most
 * @param daysOfWeek the chosen days, as Kickserv writes them; never seen filled
 */
public record Recurrence(
        Option<Long> seriesId,
        Option<String> interval,
        Option<OffsetDateTime> date,
        Option<OffsetDateTime> lastDate,
        Option<OffsetDateTime> endDate,
        Option<Long> iterator,
        Option<Long> maxIterator,
        Option<Boolean> ended,
        Seq<String> daysOfWeek)
        implements Serializable {
    public Recurrence {
        Objects.requireNonNull(seriesId, "seriesId");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(lastDate, "lastDate");
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(iterator, "iterator");
        Objects.requireNonNull(maxIterator, "maxIterator");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(daysOfWeek, "daysOfWeek");
    }

    public static final Recurrence NONE = new Recurrence(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            List.empty());
}
