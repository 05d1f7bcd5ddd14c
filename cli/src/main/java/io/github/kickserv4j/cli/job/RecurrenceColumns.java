package io.github.kickserv4j.cli.job;

import static io.github.kickserv4j.cli.output.Column.flag;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.texts;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.domain.job.Job;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The columns of the series that a job belongs to. */
final class RecurrenceColumns {
    static final Seq<Column<Job>> ALL = List.of(
            integer("recurring_job_id", job -> job.recurrence().seriesId()),
            text("recurring_interval", job -> job.recurrence().interval()),
            time("recurring_date", job -> job.recurrence().date()),
            time("last_recurring_date", job -> job.recurrence().lastDate()),
            time("recurring_end_date", job -> job.recurrence().endDate()),
            integer("recurring_iterator", job -> job.recurrence().iterator()),
            integer("max_recurring_iterator", job -> job.recurrence().maxIterator()),
            flag("recurring_ended", job -> job.recurrence().ended()),
            texts("chosen_days_of_week", job -> job.recurrence().daysOfWeek()));

    private RecurrenceColumns() {}
}
