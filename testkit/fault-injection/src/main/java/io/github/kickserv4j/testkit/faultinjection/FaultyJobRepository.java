package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/** Injects faults into the operations on jobs. */
@CheckReturnValue
record FaultyJobRepository(JobRepository delegate, FaultInjector injector) implements JobRepository {
    private static final Creation<Job> CREATION = Creation.of(Job::id, Job::audit);

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return injector.read(
                Invocation.of(OperationName.JOBS_GET, JobOperations.get(number), number), () -> delegate.get(number));
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return injector.read(
                Invocation.of(OperationName.JOBS_GET, JobOperations.get(customer, number), customer, number),
                () -> delegate.get(customer, number));
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.JOBS_LIST, JobOperations.LIST, filter, page),
                () -> delegate.list(filter, page));
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.JOBS_LIST, JobOperations.list(customer), customer, statuses, page),
                () -> delegate.list(customer, statuses, page));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(job, "job");
        return injector.create(
                Invocation.of(OperationName.JOBS_CREATE, JobOperations.create(customer), customer, job),
                new JobWrite.Create(customer, job),
                CREATION,
                () -> delegate.create(customer, job));
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(OperationName.JOBS_UPDATE, JobOperations.update(number), number, change),
                new JobWrite.Update(number, change),
                () -> delegate.update(number, change));
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(
                        OperationName.JOBS_UPDATE, JobOperations.update(customer, number), customer, number, change),
                new JobWrite.Update(number, change),
                () -> delegate.update(customer, number, change));
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return injector.write(
                Invocation.of(OperationName.JOBS_DELETE, JobOperations.delete(number), number),
                new JobWrite.Delete(number),
                () -> delegate.delete(number));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return injector.write(
                Invocation.of(OperationName.JOBS_DELETE, JobOperations.delete(customer, number), customer, number),
                new JobWrite.Delete(number),
                () -> delegate.delete(customer, number));
    }
}
