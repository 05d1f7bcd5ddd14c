package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.reconcile.ClockTolerance;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Returns whether an opportunity was won, or lost: it is not an opportunity any more, and the time of that stage is recent.
 *
 * @param stageTime when that was
 */
record OpportunityOutcome(String done, Function<StageTimes, Option<OffsetDateTime>> stageTime) {
    static final OpportunityOutcome WON = new OpportunityOutcome("won", StageTimes::wonOn);
    static final OpportunityOutcome LOST = new OpportunityOutcome("lost", StageTimes::lostOn);

    Reconciliation<Job> reconcile(Job job, ClockTolerance tolerance) {
        boolean decided = stageTime.apply(job.stageTimes()).exists(tolerance::isPossibleTime);
        if (decided == job.isOpportunity()) {
            return inconclusive(
                    job,
                    decided ? ", although it was " + done : ", and it has no time at which it was " + done + " since");
        }
        return decided ? new Reconciliation.Done<>(Option.some(job)) : new Reconciliation.NotDone<>();
    }

    /** Returns what is known of a job that was created to be an opportunity. */
    static Reconciliation<Job> asOpportunity(Reconciliation<Job> created) {
        return created.fold(
                done -> done.record()
                        .filter(job -> !job.isOpportunity())
                        .<Reconciliation<Job>>map(
                                job -> inconclusive(job, ": it was created, but is not an opportunity"))
                        .getOrElse(done),
                notDone -> notDone,
                inconclusive -> inconclusive);
    }

    private static Reconciliation<Job> inconclusive(Job job, String what) {
        String status = job.status().map(JobStatus::text).getOrElse("of no status");
        return new Reconciliation.Inconclusive<>("job " + job.number() + " is " + status + what, List.of(job));
    }
}
