package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/** Stores jobs in memory, the highest number first. */
@ReliesOn({
    "list-of-jobs",
    "jobs-of-a-customer",
    "page-of-a-customers-jobs",
    "job-by-number",
    "job-below-its-customer",
    "delete-deletes-a-job",
    "per-page-of-jobs",
    "any-status-is-accepted"
})
public final class InMemoryJobRepository implements JobRepository {
    private final AccountContext accountContext;
    private final JobStore store;
    private final JobSearch search;

    public InMemoryJobRepository(AccountContext accountContext, JobStore store) {
        this.accountContext = accountContext;
        this.store = store;
        this.search = store.search();
    }

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.read(
                () -> store.find(number, () -> JobOperations.get(number)).map(store::whole));
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return accountContext.read(() -> store.find(customer, number, () -> JobOperations.get(customer, number))
                .map(store::whole));
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return accountContext.read(() -> Either.right(store.page(search.matching(filter), page, filter.perPage())));
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(page, "page");
        JobFilter filter = JobFilter.builder()
                .statuses(Objects.requireNonNull(statuses, "statuses"))
                .build();
        return accountContext.read(() -> store.owner(customer, () -> JobOperations.list(customer))
                .map(owner -> store.page(search.byCustomer(owner.id(), filter.statuses()), page, Option.none())
                        .map(store::numbered)));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(job, "job");
        return accountContext.write(() -> store.owner(customer, () -> JobOperations.create(customer))
                .map(owner -> store.settle(StatusTransitions.initial(store.created(owner.id(), job)))));
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return accountContext.write(
                () -> store.find(number, () -> JobOperations.update(number)).map(before -> changed(before, change)));
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return accountContext.write(() -> store.find(customer, number, () -> JobOperations.update(customer, number))
                .map(before -> changed(before, change)));
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.write(
                () -> store.find(number, () -> JobOperations.delete(number)).map(store::deleted));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return accountContext.write(() -> store.find(customer, number, () -> JobOperations.delete(customer, number))
                .map(store::deleted));
    }

    private Job changed(Job before, JobChange change) {
        Job after = StatusTransitions.afterStatusChange(
                before, JobPatcher.apply(change.patch(), before), accountContext.now());
        return store.store(store.touched(after));
    }

    /** Returns the current records. */
    public JobSnapshot snapshot() {
        return store.snapshot();
    }

    /** Replaces all records. */
    public void restore(JobSnapshot snapshot) {
        store.restore(snapshot);
    }
}
