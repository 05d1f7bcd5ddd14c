package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.evidence.ClockTolerance;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Whether an opportunity was won, or lost: it is none any more, and the time of that stage is not long ago.
 *
 * @param stageTime when that was
 */
record OpportunityOutcome(
        String done, Function<StageTimes, Option<OffsetDateTime>> stageTime, ClockTolerance tolerance) {

    static OpportunityOutcome won(Instant since) {
        return new OpportunityOutcome("won", StageTimes::wonOn, new ClockTolerance(since));
    }

    static OpportunityOutcome lost(Instant since) {
        return new OpportunityOutcome("lost", StageTimes::lostOn, new ClockTolerance(since));
    }

    Reconciliation<Job> reconcile(Job job) {
        boolean decided = stageTime.apply(job.stageTimes()).exists(tolerance::isPossibleTime);
        if (decided == job.isOpportunity()) {
            return cannotTell(
                    job, decided ? ", although it was " + done : ", and nobody says that it was " + done + " since");
        }
        return decided ? new Reconciliation.Done<>(Option.some(job)) : new Reconciliation.NotDone<>();
    }

    /** A job that was created, as what it was created for: an opportunity. */
    static Reconciliation<Job> asOpportunity(Reconciliation<Job> created) {
        return created.fold(
                done -> done.record()
                        .filter(job -> !job.isOpportunity())
                        .<Reconciliation<Job>>map(job -> cannotTell(job, ": it was created, but is no opportunity"))
                        .getOrElse(done),
                notDone -> notDone,
                inconclusive -> inconclusive);
    }

    private static Reconciliation<Job> cannotTell(Job job, String what) {
        String status = job.status().map(JobStatus::text).getOrElse("of no status");
        return new Reconciliation.Inconclusive<>("job " + job.number() + " is " + status + what, List.of(job));
    }
}
