package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
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
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The jobs of one account, opportunities among them, addressed by their number; with a customer before the number, through that
 * customer: then a job of another customer is {@link Failure.NotFound}, and is not changed.
 */
@CheckReturnValue
public interface JobRepository {

    /** Returns the job or opportunity of this number, with its charges and payments, or {@link Failure.NotFound}. */
    Either<Failure, Job> get(JobNumber number);

    /** Returns the customer's job of this number, or {@link Failure.NotFound}. Over HTTP the customer is read too. */
    Either<Failure, Job> get(CustomerNumber customer, JobNumber number);

    /**
     * Returns one page of the jobs that meet {@code filter}, the highest number first (documented); an empty one if none does, or
     * past the end. A row that contradicts the filter is {@link Failure.UnexpectedResponse}; see
     * {@link JobFilter#contradictedParts}.
     */
    Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page);

    /**
     * Returns one page of the customer's jobs of any of {@code statuses}, of any status if that is empty, the highest number first;
     * an empty one if there are none, or past the end. A customer who does not exist is {@link Failure.NotFound}. No other filter
     * is documented for these, so they take no {@link JobFilter}.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if a {@link JobFilter} does not accept a status
     */
    Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page);

    /** Returns all jobs that meet {@code filter}, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> all(JobFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> all(JobFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(JobOperations.ALL, from, page -> list(filter, page), Job::id);
    }

    /** Returns all jobs of the customer, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        return all(customer, statuses, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest from) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(JobOperations.all(customer), from, page -> list(customer, statuses, page), Job::id);
    }

    /** Creates a job for a customer; Kickserv gives it an id, a number and a status. Two calls make two jobs. */
    Either<Failure, Job> create(CustomerNumber customer, NewJob job);

    /** Changes what {@code change} names, keeps the rest, and returns the job as it is then. A status is sent unchanged. */
    Either<Failure, Job> update(JobNumber number, JobChange change);

    /** Does the same with a job of this customer only. */
    Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change);

    /** Deletes a job permanently, and returns the deleted record; a second time, {@link Failure.NotFound}. */
    Either<Failure, Job> delete(JobNumber number);

    /** Does the same with a job of this customer only. */
    Either<Failure, Job> delete(CustomerNumber customer, JobNumber number);

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link JobWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, JobWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created job is
     * recognised among those of its customer by type, name and description. If the records cannot be read, the failure keeps the
     * uncertain write.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(UncertainWrite<? extends JobWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, JobReconciler.JOB, new JobReconciler(this)::match);
    }
}
