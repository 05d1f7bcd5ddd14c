package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Injects faults into the operations on opportunities. */
@CheckReturnValue
record FaultyOpportunityRepository(OpportunityRepository delegate, FaultInjector injector)
        implements OpportunityRepository {
    private static final Creation<Job> CREATION = Creation.of(Job::id, Job::audit);

    @Override
    public Either<Failure, Page<Job>> list(OpportunityFilter filter, PageRequest page) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.OPPORTUNITIES_LIST, OpportunityOperations.LIST, filter, page),
                () -> delegate.list(filter, page));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob opportunity) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opportunity, "opportunity");
        return injector.create(
                Invocation.of(
                        OperationName.OPPORTUNITIES_CREATE,
                        OpportunityOperations.create(customer),
                        customer,
                        opportunity),
                new OpportunityWrite.Create(customer, opportunity),
                CREATION.withLastStep(job -> OpportunityOperations.create(customer, job.number())),
                () -> delegate.create(customer, opportunity));
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return injector.write(
                Invocation.of(OperationName.OPPORTUNITIES_WIN, OpportunityOperations.win(opportunity), opportunity),
                new OpportunityWrite.Win(opportunity),
                () -> delegate.win(opportunity));
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return injector.write(
                Invocation.of(OperationName.OPPORTUNITIES_LOSE, OpportunityOperations.lose(opportunity), opportunity),
                new OpportunityWrite.Lose(opportunity),
                () -> delegate.lose(opportunity));
    }

    @Override
    public JobRepository jobs() {
        return new FaultyJobRepository(delegate.jobs(), injector);
    }
}
