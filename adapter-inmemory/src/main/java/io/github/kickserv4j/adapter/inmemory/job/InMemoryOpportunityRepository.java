package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Opportunities in memory, the highest number first. */
@ReliesOn({
    "list-of-opportunities",
    "opportunity-holds-part-of-its-customer",
    "opportunity-is-a-job-set-to-new",
    "mark-as-won-or-lost",
    "only-opportunities-are-decided"
})
public final class InMemoryOpportunityRepository implements OpportunityRepository {
    private final AccountContext accountContext;
    private final JobStore store;
    private final JobSearch search;
    private final JobRepository jobs;

    public InMemoryOpportunityRepository(AccountContext accountContext, JobStore store, JobRepository jobs) {
        this.accountContext = accountContext;
        this.store = store;
        this.search = store.search();
        this.jobs = jobs;
    }

    @Override
    public Either<Failure, Page<Job>> list(OpportunityFilter filter, PageRequest page) {
        return accountContext.read(() -> Either.right(
                store.page(search.opportunities(filter), page, Option.none()).map(store::numbered)));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob opportunity) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opportunity, "opportunity");
        JobChange opened = JobChange.builder().status(JobStatus.NEW).build();
        return accountContext.write(() -> store.owner(customer, () -> OpportunityOperations.create(customer))
                .map(owner -> store.settle(JobPatcher.apply(opened.patch(), store.created(owner.id(), opportunity)))));
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return close(
                opportunity,
                () -> OpportunityOperations.win(opportunity),
                job -> StatusTransitions.won(job, accountContext.now()));
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return close(
                opportunity,
                () -> OpportunityOperations.lose(opportunity),
                job -> StatusTransitions.lost(job, accountContext.now()));
    }

    @Override
    public JobRepository jobs() {
        return jobs;
    }

    private Either<Failure, Job> close(JobNumber number, Supplier<Operation> operation, UnaryOperator<Job> transition) {
        return accountContext.write(() -> store.find(number, operation)
                .filterOrElse(Job::isOpportunity, job -> notAnOpportunity(operation.get(), job))
                .map(job -> store.store(store.touched(transition.apply(job)))));
    }

    private static Failure notAnOpportunity(Operation operation, Job job) {
        String status = job.status().map(JobStatus::text).getOrElse("");
        var violation = new Violation("status", "must be that of an opportunity", status);
        return new Failure.Invalid(FailureContext.of(operation, Delivery.REJECTED), List.of(violation));
    }
}
