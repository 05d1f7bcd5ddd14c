package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** Keeps a job's status and the times of its stages consistent. */
@ReliesOn({
    "new-job-is-scheduled-by-its-date",
    "stages-have-times",
    "times-of-stages-follow-the-status",
    "won-opportunities-are-jobs",
    "won-opportunity-is-unscheduled",
    "lost-opportunity-is-lost"
})
final class StatusTransitions {
    private StatusTransitions() {}

    /** Returns a new job, which is scheduled if it has a date. */
    static Job initial(Job job) {
        JobStatus status = job.schedule().scheduledOn().isDefined() ? JobStatus.SCHEDULED : JobStatus.UNSCHEDULED;
        return job.toBuilder().status(Option.some(status)).build();
    }

    /** Returns {@code after} with the time of the stage that it has reached since {@code before}. */
    static Job afterStatusChange(Job before, Job after, OffsetDateTime now) {
        return after.status().equals(before.status())
                ? after
                : after.toBuilder().stages(reached(after, now)).build();
    }

    /** Returns a won opportunity, which is a job without a date. */
    static Job won(Job job, OffsetDateTime now) {
        StageTimes at = job.stageTimes();
        return job.toBuilder()
                .status(Option.some(JobStatus.UNSCHEDULED))
                .stages(new StageTimes(
                        at.estimateScheduledOn(),
                        at.estimateSentOn(),
                        at.estimateViewedOn(),
                        Option.some(now),
                        at.lostOn(),
                        at.startedOn(),
                        at.heldOn(),
                        at.completedOn(),
                        at.canceledOn()))
                .build();
    }

    static Job lost(Job job, OffsetDateTime now) {
        Job lost = job.toBuilder().status(Option.some(JobStatus.LOST)).build();
        return afterStatusChange(job, lost, now);
    }

    private static StageTimes reached(Job job, OffsetDateTime now) {
        StageTimes at = job.stageTimes();
        return new StageTimes(
                time(job, JobStatus.ESTIMATE_SCHEDULED, at.estimateScheduledOn(), now),
                time(job, JobStatus.ESTIMATE_SENT, at.estimateSentOn(), now),
                at.estimateViewedOn(),
                at.wonOn(),
                time(job, JobStatus.LOST, at.lostOn(), now),
                time(job, JobStatus.IN_PROGRESS, at.startedOn(), now),
                time(job, JobStatus.ON_HOLD, at.heldOn(), now),
                time(job, JobStatus.COMPLETE, at.completedOn(), now),
                time(job, JobStatus.CANCELED, at.canceledOn(), now));
    }

    private static Option<OffsetDateTime> time(
            Job job, JobStatus stage, Option<OffsetDateTime> before, OffsetDateTime now) {
        return job.status().contains(stage) ? Option.some(now) : before;
    }
}
