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
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * Forwards every call to another JobRepository. A decorator extends it, and overrides what it changes.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose lists differ overrides {@code all} as well, with {@code standardAll}, which walks over its own lists; the other
 * {@code standard} methods likewise read through the decorator.
 */
@CheckReturnValue
public abstract class ForwardingJobRepository implements JobRepository {
    /** Creates a decorator. */
    protected ForwardingJobRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract JobRepository delegate();

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        return delegate().get(number);
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        return delegate().get(customer, number);
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return delegate().list(filter, page);
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        return delegate().list(customer, statuses, page);
    }

    @Override
    public Stream<Either<Failure, Job>> all(JobFilter filter) {
        return delegate().all(filter);
    }

    @Override
    public Stream<Either<Failure, Job>> all(JobFilter filter, PageRequest from) {
        return delegate().all(filter, from);
    }

    @Override
    public Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses) {
        return delegate().all(customer, statuses);
    }

    @Override
    public Stream<Either<Failure, Job>> all(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest from) {
        return delegate().all(customer, statuses, from);
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        return delegate().create(customer, job);
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        return delegate().update(number, change);
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        return delegate().update(customer, number, change);
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        return delegate().delete(number);
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        return delegate().delete(customer, number);
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(UncertainWrite<? extends JobWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link JobRepository#all(JobFilter)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(JobFilter filter) {
        return JobRepository.super.all(filter, PageRequest.FIRST);
    }

    /** Does what {@link JobRepository#all(JobFilter, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(JobFilter filter, PageRequest from) {
        return JobRepository.super.all(filter, from);
    }

    /** Does what {@link JobRepository#all(CustomerNumber, Seq)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(CustomerNumber customer, Seq<JobStatus> statuses) {
        return JobRepository.super.all(customer, statuses, PageRequest.FIRST);
    }

    /** Does what {@link JobRepository#all(CustomerNumber, Seq, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(
            CustomerNumber customer, Seq<JobStatus> statuses, PageRequest from) {
        return JobRepository.super.all(customer, statuses, from);
    }

    /** Does what {@link JobRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Job>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, JobWrite.class, this::standardReconcile);
    }

    /** Does what {@link JobRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Job>> standardReconcile(UncertainWrite<? extends JobWrite> write) {
        return JobRepository.super.reconcile(write);
    }
}
