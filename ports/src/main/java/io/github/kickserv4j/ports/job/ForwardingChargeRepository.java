package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Forwards every call to another ChargeRepository. A decorator extends it, and overrides what it changes.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose reads differ overrides {@code reconcile} as well, with {@code standardReconcile}, which reads through the
 * decorator.
 */
@CheckReturnValue
public abstract class ForwardingChargeRepository implements ChargeRepository {
    /** Creates a decorator. */
    protected ForwardingChargeRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract ChargeRepository delegate();

    @Override
    public Either<Failure, Charge> get(JobNumber job, ChargeId id) {
        return delegate().get(job, id);
    }

    @Override
    public Either<Failure, Seq<Charge>> list(JobNumber job) {
        return delegate().list(job);
    }

    @Override
    public Either<Failure, Charge> create(JobNumber job, NewCharge charge) {
        return delegate().create(job, charge);
    }

    @Override
    public Either<Failure, Charge> update(JobNumber job, ChargeId id, ChargeChange change) {
        return delegate().update(job, id, change);
    }

    @Override
    public Either<Failure, Charge> delete(JobNumber job, ChargeId id) {
        return delegate().delete(job, id);
    }

    @Override
    public Either<Failure, Reconciliation<Charge>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Charge>> reconcile(UncertainWrite<? extends ChargeWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link ChargeRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Charge>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, ChargeWrite.class, this::standardReconcile);
    }

    /** Does what {@link ChargeRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Charge>> standardReconcile(
            UncertainWrite<? extends ChargeWrite> write) {
        return ChargeRepository.super.reconcile(write);
    }
}
