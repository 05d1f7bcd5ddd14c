package io.github.kickserv4j.cli.job;

import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.domain.job.Job;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The columns of the times at which a job reached each stage of its lifecycle. */
final class StageColumns {
    static final Seq<Column<Job>> ALL = List.of(
            time("estimate_scheduled_on", job -> job.stageTimes().estimateScheduledOn()),
            time("estimate_sent_on", job -> job.stageTimes().estimateSentOn()),
            time("estimate_viewed_on", job -> job.stageTimes().estimateViewedOn()),
            time("won_date", job -> job.stageTimes().wonOn()),
            time("lost_date", job -> job.stageTimes().lostOn()),
            time("started_on", job -> job.stageTimes().startedOn()),
            time("on_hold", job -> job.stageTimes().heldOn()),
            time("completed_on", job -> job.stageTimes().completedOn()),
            time("canceled_on", job -> job.stageTimes().canceledOn()));

    private StageColumns() {}
}
