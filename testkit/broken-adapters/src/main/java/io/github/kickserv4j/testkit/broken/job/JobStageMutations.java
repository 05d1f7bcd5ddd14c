package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Mistakes in the times at which a job reached its stages. */
final class JobStageMutations {
    /** The statuses whose stages have times. */
    private static final Seq<JobStatus> DATED =
            List.of(JobStatus.IN_PROGRESS, JobStatus.ON_HOLD, JobStatus.COMPLETE, JobStatus.CANCELED, JobStatus.LOST);

    private JobStageMutations() {}

    static Seq<Mutation> all() {
        return DATED.map(JobStageMutations::undated).prepend(without());
    }

    private static Mutation without() {
        return mutation(
                "read.no-stages",
                "Returns jobs without the times of their stages.",
                it -> it.returned(job -> job.toBuilder().stages(StageTimes.NONE).build()));
    }

    private static Mutation undated(JobStatus status) {
        return mutation(
                "read.no-stages-when-" + status.text().replace('_', '-'),
                "Returns jobs of the status " + status.text() + " without the times of their stages.",
                it -> it.returned(job -> job.status().contains(status)
                        ? job.toBuilder().stages(StageTimes.NONE).build()
                        : job));
    }
}
