package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.ports.shared.evidence.UncertainWrites;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The jobs of one account, opportunities among them, addressed by their number; with a customer before the number, through that
 * customer: then a job of another customer is {@link Failure.NotFound}, and nothing becomes of it.
 */
@CheckReturnValue
public interface JobRepository {

    /** The job or opportunity of this number, with its charges and payments, or {@link Failure.NotFound}. */
    Either<Failure, Job> get(JobNumber number);

    /** The customer's job of this number, or {@link Failure.NotFound}. Over HTTP the customer is read too. */
    Either<Failure, Job> get(CustomerNumber customer, JobNumber number);

    /**
     * One page of the jobs that meet {@code filter}, the highest number first (documented); an empty one if none does, or past
     * the end. A row that contradicts the filter is {@link Failure.UnexpectedResponse}; see {@link JobFilter#contradictedParts}.
     */
    Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page);

    /**
     * One page of the customer's jobs of any of {@code statuses}, of whatever status if that is empty, the highest number first;
     * an empty one if there are none, or past the end. A customer who does not exist is {@link Failure.NotFound}.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if a status is none that a {@link JobFilter} takes
     */
    Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page);

    /** Creates a job for a customer; Kickserv gives it an id, a number and a status. Two calls make two jobs. */
    Either<Failure, Job> create(CustomerNumber customer, NewJob job);

    /** Changes what {@code change} names, keeps all else, and answers with the job as it is then. A status is sent as asked. */
    Either<Failure, Job> update(JobNumber number, JobChange change);

    /** The same, of a job of this customer only. */
    Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change);

    /** Deletes a job for good, and answers with what it was; a second time, with {@link Failure.NotFound}. */
    Either<Failure, Job> delete(JobNumber number);

    /** The same, of a job of this customer only. */
    Either<Failure, Job> delete(CustomerNumber customer, JobNumber number);

    /** One page of the opportunities that meet the status and type of {@code filter}; its other parts do not apply. */
    Either<Failure, Page<Job>> opportunities(JobFilter filter, PageRequest page);

    /**
     * Opens an opportunity: creates a job, and makes it one (documented as Kickserv's own advice). If the second step fails,
     * however surely, the outcome is unknown, the failure names the job that was created, and {@link #update} with the status
     * {@link JobStatus#NEW} finishes it.
     */
    Either<Failure, Job> open(CustomerNumber customer, NewJob opportunity);

    /** Marks an opportunity as won, and answers with it; it is then an unscheduled job (inferred). */
    Either<Failure, Job> win(JobNumber opportunity);

    /** Marks an opportunity as lost, and answers with it. */
    Either<Failure, Job> lose(JobNumber opportunity);

    /** The charges of a job; empty if there are none. */
    Either<Failure, Seq<Charge>> charges(JobNumber job);

    /** Adds a charge to a job, and answers with it. Two calls make two charges. */
    Either<Failure, Charge> addCharge(JobNumber job, NewCharge charge);

    /** Changes what {@code change} names, keeps the rest, and answers with the charge as it is then (the path is inferred). */
    Either<Failure, Charge> changeCharge(JobNumber job, ChargeId id, ChargeChange change);

    /** Removes a charge, and answers with what it was (the path is inferred). */
    Either<Failure, Charge> removeCharge(JobNumber job, ChargeId id);

    /** All jobs that meet {@code filter}, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> all(JobFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return all(filter, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> all(JobFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(JobOperations.ALL, from, page -> list(filter, page), Job::id);
    }

    /** All jobs of the customer, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        return all(customer, statuses, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest from) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(JobOperations.all(customer), from, page -> list(customer, statuses, page), Job::id);
    }

    /** All {@link #opportunities} of {@code filter}, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Job>> allOpportunities(JobFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return allOpportunities(filter, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Job>> allOpportunities(JobFilter filter, PageRequest from) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(JobOperations.ALL_OPPORTUNITIES, from, page -> opportunities(filter, page), Job::id);
    }

    /**
     * Whether a write that failed was carried out after all. If the failure leaves no doubt, it was not, and nothing is asked of
     * the server. If it is in doubt about a {@link JobWrite}, see {@link #reconcile(JobWrite, Instant)}; if about anything else,
     * nobody can tell here: of charges, {@link #reconcileCharge(Failure)} can.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        return UncertainWrites.reconcile(failure, JobWrite.class, this::reconcile);
    }

    /**
     * Whether a write was carried out, as the jobs tell that are there now; {@link Reconciliation} says how. A job that was
     * created is known among its customer's by type, name and description. One that was to be an opportunity and is none cannot
     * be told, and is the one that is alike: to finish it, {@link #update} it with the status {@link JobStatus#NEW}, and do not
     * open another. An opportunity was won or lost if it is none any more and says that it was, since then. If one could not
     * look, the failure is in the same doubt.
     *
     * @param since when it was asked, by the clock of this side
     */
    default Either<Failure, Reconciliation<Job>> reconcile(JobWrite write, Instant since) {
        Objects.requireNonNull(since, "since");
        return reconcile(write, since, WriteHistory.none());
    }

    /**
     * The same, with what is known beside it: which records are others', or were there before. A creation of which nothing else
     * is known can be found not to be done, but never to be done.
     */
    default Either<Failure, Reconciliation<Job>> reconcile(JobWrite write, Instant since, WriteHistory history) {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
        var uncertainWrite = new UncertainWrite(write, since, history);
        return UncertainWrites.withUncertainWriteKept(
                uncertainWrite, new JobReconciler(this, uncertainWrite).reconcile(write));
    }

    /** The same as {@link #reconcile(Failure)}, of a {@link ChargeWrite}. */
    default Either<Failure, Reconciliation<Charge>> reconcileCharge(Failure failure) {
        return UncertainWrites.reconcile(failure, ChargeWrite.class, this::reconcileCharge);
    }

    /**
     * Whether a write was carried out, as the job's charges tell that are there now; {@link Reconciliation} says how. A charge
     * that was added is known by item (by description, if it is of none), details, quantity and price. If one could not look, the
     * failure is in the same doubt.
     *
     * @param since when it was asked, by the clock of this side
     */
    default Either<Failure, Reconciliation<Charge>> reconcileCharge(ChargeWrite write, Instant since) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        return reconcileCharge(write, since, WriteHistory.none());
    }

    /**
     * The same, with what is known beside it: which records are others', or were there before. A creation of which nothing else
     * is known can be found not to be done, but never to be done.
     */
    default Either<Failure, Reconciliation<Charge>> reconcileCharge(
            ChargeWrite write, Instant since, WriteHistory history) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
        var uncertainWrite = new UncertainWrite(write, since, history);
        return UncertainWrites.withUncertainWriteKept(
                uncertainWrite, new ChargeReconciler(this, uncertainWrite).reconcile(write));
    }
}
