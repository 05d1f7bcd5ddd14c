package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
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
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * Forwards every call to another OpportunityRepository. A decorator extends it, and overrides what it changes.
 * {@link #jobs()} hands out the jobs of the delegate.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose lists differ overrides {@code all} as well, with {@code standardAll}, which walks over its own lists; the other
 * {@code standard} methods likewise read through the decorator.
 */
@CheckReturnValue
public abstract class ForwardingOpportunityRepository implements OpportunityRepository {
    /** Creates a decorator. */
    protected ForwardingOpportunityRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract OpportunityRepository delegate();

    @Override
    public Either<Failure, Page<Job>> list(OpportunityFilter filter, PageRequest page) {
        return delegate().list(filter, page);
    }

    @Override
    public Stream<Either<Failure, Job>> all(OpportunityFilter filter) {
        return delegate().all(filter);
    }

    @Override
    public Stream<Either<Failure, Job>> all(OpportunityFilter filter, PageRequest from) {
        return delegate().all(filter, from);
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob opportunity) {
        return delegate().create(customer, opportunity);
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        return delegate().win(opportunity);
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        return delegate().lose(opportunity);
    }

    @Override
    public JobRepository jobs() {
        return delegate().jobs();
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Job>> reconcile(UncertainWrite<? extends OpportunityWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link OpportunityRepository#all(OpportunityFilter)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(OpportunityFilter filter) {
        return OpportunityRepository.super.all(filter, PageRequest.FIRST);
    }

    /** Does what {@link OpportunityRepository#all(OpportunityFilter, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Job>> standardAll(OpportunityFilter filter, PageRequest from) {
        return OpportunityRepository.super.all(filter, from);
    }

    /** Does what {@link OpportunityRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Job>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, OpportunityWrite.class, this::standardReconcile);
    }

    /** Does what {@link OpportunityRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Job>> standardReconcile(
            UncertainWrite<? extends OpportunityWrite> write) {
        return OpportunityRepository.super.reconcile(write);
    }
}
