package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The opportunities of one account: jobs that are still to be won. One is read, changed and deleted as the job that it is, by
 * {@link #jobs()}.
 */
@CheckReturnValue
public interface OpportunityRepository {

    /** Returns one page of the opportunities that meet {@code filter}, the highest number first. */
    Either<Failure, Page<Job>> list(OpportunityFilter filter, PageRequest page);

    /** Returns all opportunities that meet {@code filter}, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> all(OpportunityFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> all(OpportunityFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(OpportunityOperations.ALL, from, page -> list(filter, page), Job::id);
    }

    /**
     * Creates an opportunity for a customer: creates a job, and makes it an opportunity (documented as Kickserv's own advice). If
     * the second step fails, the outcome is unknown, even if that step was certainly not done. The failure names the created job,
     * and {@link JobRepository#update(JobNumber, io.github.kickserv4j.domain.job.JobChange)} with the status {@link
     * io.github.kickserv4j.domain.job.JobStatus#NEW} finishes it.
     */
    Either<Failure, Job> create(CustomerNumber customer, NewJob opportunity);

    /** Marks an opportunity as won, and returns it as it is then: an unscheduled job (inferred). */
    Either<Failure, Job> win(JobNumber opportunity);

    /** Marks an opportunity as lost, and returns it as it is then. */
    Either<Failure, Job> lose(JobNumber opportunity);

    /** Returns the jobs of the same account, opportunities among them. */
    JobRepository jobs();

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link OpportunityWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, OpportunityWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created
     * opportunity is recognised like a job. A job that was created for an opportunity but is not yet one is a candidate: to finish
     * it, update it with the status {@link io.github.kickserv4j.domain.job.JobStatus#NEW}, and do not create another. An
     * opportunity was won or lost if it is not an opportunity any more and has the time of that stage, after the request. If the
     * records cannot be read, the failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(UncertainWrite<? extends OpportunityWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, JobReconciler.JOB, new JobReconciler(jobs())::match);
    }
}
