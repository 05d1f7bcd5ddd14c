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
import io.github.kickserv4j.ports.shared.PageWalk;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.reconcile.Reconciler;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The payments of customers and jobs, each reached through its owner: a payment of another owner is {@link Failure.NotFound} here,
 * and is not changed. An owner who does not exist is {@link Failure.NotFound} too.
 *
 * <p>A payment is always recorded against a job: recorded against a customer, its money would be applied to no job (documented).
 */
@CheckReturnValue
public interface PaymentRepository {

    /** Returns the payment of this id, or {@link Failure.NotFound}. Over HTTP it is searched for in the owner's list. */
    Either<Failure, Payment> get(PaymentOwner owner, PaymentId id);

    /** Returns one page of the owner's payments; an empty one if there are none, or past the end. The order is the server's. */
    Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page);

    /** Returns all payments of the owner, page after page when they are needed; see {@link PageWalk}. */
    default Stream<Either<Failure, Payment>> all(PaymentOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    /** Does the same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Payment>> all(PaymentOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(PaymentOperations.all(owner), from, page -> list(owner, page), Payment::id);
    }

    /**
     * Records a payment against a job, and returns it with its application to that job. Two calls make two payments. If the outcome
     * is unknown, {@link #reconcile(Failure)} checks whether it exists.
     */
    Either<Failure, Payment> create(JobNumber job, NewPayment payment);

    /** Changes what {@code change} names, keeps the rest, and returns the payment as it is then. */
    Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change);

    /** Deletes a payment permanently, and returns the deleted record; a second time, {@link Failure.NotFound}. */
    Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id);

    /**
     * Returns whether a failed write was carried out after all. If the outcome is certain, it was not, and nothing is sent. An
     * uncertain {@link PaymentWrite} is {@linkplain #reconcile(UncertainWrite) searched for}; for any other write the result is
     * inconclusive.
     */
    default Either<Failure, Reconciliation<Payment>> reconcile(Failure failure) {
        Objects.requireNonNull(failure, "failure");
        return Reconciler.reconcile(failure, PaymentWrite.class, this::reconcile);
    }

    /**
     * Returns whether a write was carried out, by the records that exist now, as {@link Reconciliation} describes. A created
     * payment is recognised by its amount. If the records cannot be read, the failure keeps the uncertain write.
     */
    default Either<Failure, Reconciliation<Payment>> reconcile(UncertainWrite<? extends PaymentWrite> write) {
        Objects.requireNonNull(write, "write");
        return Reconciler.reconcile(write, PaymentReconciler.PAYMENT, new PaymentReconciler(this)::match);
    }
}
