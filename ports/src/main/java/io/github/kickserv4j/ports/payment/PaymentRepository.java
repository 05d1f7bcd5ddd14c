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
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.ports.shared.evidence.UncertainWrites;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The payments of customers and jobs, each reached through its owner: a payment of another owner is {@link Failure.NotFound}
 * here, and nothing becomes of it. An owner who does not exist is {@link Failure.NotFound} too.
 *
 * <p>A payment is recorded against a job, and there is no way to ask for anything else: recorded against a customer, its money
 * would be put to no job (documented).
 */
@CheckReturnValue
public interface PaymentRepository {

    /** One page of the owner's payments; an empty one if there are none, or past the end. The order is the server's. */
    Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page);

    /** The payment of this id, or {@link Failure.NotFound}. Over HTTP it is looked for in the owner's list. */
    Either<Failure, Payment> get(PaymentOwner owner, PaymentId id);

    /**
     * Records a payment against a job, and answers with it and with its application to that job. Two calls make two payments. If
     * the outcome is unknown, {@link #reconcile(Failure)} looks whether it is there.
     */
    Either<Failure, Payment> create(JobNumber job, NewPayment payment);

    /** Changes what {@code change} names, keeps the rest, and answers with the payment as it is then. */
    Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change);

    /** Deletes a payment for good, and answers with what it was; a second time, with {@link Failure.NotFound}. */
    Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id);

    /** All payments of the owner, page after page as they are asked for; see {@link PageWalk}. */
    default Stream<Either<Failure, Payment>> all(PaymentOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return all(owner, PageRequest.FIRST);
    }

    /** The same from a page on, such as the {@linkplain Failure#page() page} at which another walk ended. */
    default Stream<Either<Failure, Payment>> all(PaymentOwner owner, PageRequest from) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(from, "from");
        return PageWalk.stream(PaymentOperations.all(owner), from, page -> list(owner, page), Payment::id);
    }

    /**
     * Whether a write that failed was carried out after all. If the failure leaves no doubt, it was not, and nothing is asked of
     * the server. If it is in doubt about a {@link PaymentWrite}, see {@link #reconcile(PaymentWrite, Instant)}; if about
     * anything else, nobody can tell here.
     */
    default Either<Failure, Reconciliation<Payment>> reconcile(Failure failure) {
        return UncertainWrites.reconcile(failure, PaymentWrite.class, this::reconcile);
    }

    /**
     * Whether a write was carried out, as the owner's payments tell that are there now; {@link Reconciliation} says how. A
     * payment that was recorded is known by its amount. If one could not look, the failure is in the same doubt.
     *
     * @param since when it was asked, by the clock of this side
     */
    default Either<Failure, Reconciliation<Payment>> reconcile(PaymentWrite write, Instant since) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        return reconcile(write, since, WriteHistory.none());
    }

    /**
     * The same, with what is known beside it: which records are others', or were there before. A creation of which nothing else
     * is known can be found not to be done, but never to be done.
     */
    default Either<Failure, Reconciliation<Payment>> reconcile(
            PaymentWrite write, Instant since, WriteHistory history) {
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(history, "history");
        var uncertainWrite = new UncertainWrite(write, since, history);
        return UncertainWrites.withUncertainWriteKept(
                uncertainWrite, new PaymentReconciler(this, uncertainWrite).reconcile(write));
    }
}
