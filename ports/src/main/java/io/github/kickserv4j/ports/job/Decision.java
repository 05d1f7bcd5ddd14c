package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Stages;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.evidence.Since;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Whether an opportunity was won, or lost: it is none any more, and the time of that stage is not long ago.
 *
 * @param stage when that was
 */
record Decision(String done, Function<Stages, Option<OffsetDateTime>> stage, Since since) {

    static Decision won(Instant since) {
        return new Decision("won", Stages::wonOn, new Since(since));
    }

    static Decision lost(Instant since) {
        return new Decision("lost", Stages::lostOn, new Since(since));
    }

    Reconciliation<Job> of(Job job) {
        boolean decided = stage.apply(job.stages()).exists(since::allows);
        if (decided == job.isOpportunity()) {
            return cannotTell(
                    job, decided ? ", although it was " + done : ", and nobody says that it was " + done + " since");
        }
        return decided ? new Reconciliation.Done<>(Option.some(job)) : new Reconciliation.NotDone<>();
    }

    /** A job that was created, as what it was created for: an opportunity. */
    static Reconciliation<Job> opened(Reconciliation<Job> created) {
        return created.fold(
                done -> done.record()
                        .filter(job -> !job.isOpportunity())
                        .<Reconciliation<Job>>map(job -> cannotTell(job, ": it was created, but is no opportunity"))
                        .getOrElse(done),
                notDone -> notDone,
                cannotTell -> cannotTell);
    }

    private static Reconciliation<Job> cannotTell(Job job, String what) {
        String status = job.status().map(JobStatus::text).getOrElse("of no status");
        return new Reconciliation.CannotTell<>("job " + job.number() + " is " + status + what, List.of(job));
    }
}
