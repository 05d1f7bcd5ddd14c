package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
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
 * Forwards every call to another PaymentRepository. A decorator extends it, and overrides what it changes.
 *
 * <p>Default methods are forwarded too, so that what the delegate does there is kept: they do not come back to the decorator. A
 * decorator whose lists differ overrides {@code all} as well, with {@code standardAll}, which walks over its own lists; the other
 * {@code standard} methods likewise read through the decorator.
 */
@CheckReturnValue
public abstract class ForwardingPaymentRepository implements PaymentRepository {
    /** Creates a decorator. */
    protected ForwardingPaymentRepository() {}

    /** Returns the repository that calls are forwarded to. */
    protected abstract PaymentRepository delegate();

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        return delegate().get(owner, id);
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        return delegate().list(owner, page);
    }

    @Override
    public Stream<Either<Failure, Payment>> all(PaymentOwner owner) {
        return delegate().all(owner);
    }

    @Override
    public Stream<Either<Failure, Payment>> all(PaymentOwner owner, PageRequest from) {
        return delegate().all(owner, from);
    }

    @Override
    public Either<Failure, Payment> create(JobNumber job, NewPayment payment) {
        return delegate().create(job, payment);
    }

    @Override
    public Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change) {
        return delegate().update(job, id, change);
    }

    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        return delegate().delete(owner, id);
    }

    @Override
    public Either<Failure, Reconciliation<Payment>> reconcile(Failure failure) {
        return delegate().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Payment>> reconcile(UncertainWrite<? extends PaymentWrite> write) {
        return delegate().reconcile(write);
    }

    /** Does what {@link PaymentRepository#all(PaymentOwner)} does by default, on this repository. */
    protected final Stream<Either<Failure, Payment>> standardAll(PaymentOwner owner) {
        return PaymentRepository.super.all(owner, PageRequest.FIRST);
    }

    /** Does what {@link PaymentRepository#all(PaymentOwner, PageRequest)} does by default, on this repository. */
    protected final Stream<Either<Failure, Payment>> standardAll(PaymentOwner owner, PageRequest from) {
        return PaymentRepository.super.all(owner, from);
    }

    /** Does what {@link PaymentRepository#reconcile(Failure)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Payment>> standardReconcile(Failure failure) {
        return Reconciler.reconcile(failure, PaymentWrite.class, this::standardReconcile);
    }

    /** Does what {@link PaymentRepository#reconcile(UncertainWrite)} does by default, on this repository. */
    protected final Either<Failure, Reconciliation<Payment>> standardReconcile(
            UncertainWrite<? extends PaymentWrite> write) {
        return PaymentRepository.super.reconcile(write);
    }
}
