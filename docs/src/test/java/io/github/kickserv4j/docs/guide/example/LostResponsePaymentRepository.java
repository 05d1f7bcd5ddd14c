package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** Payments whose first creation is recorded or not, and loses its response. */
final class LostResponsePaymentRepository implements PaymentRepository {
    private final PaymentRepository payments;
    private final Instant now;
    private final boolean isDone;
    private final AtomicBoolean first = new AtomicBoolean(true);

    LostResponsePaymentRepository(PaymentRepository payments, Instant now, boolean isDone) {
        this.payments = payments;
        this.now = now;
        this.isDone = isDone;
    }

    @Override
    public Either<Failure, Payment> create(JobNumber job, NewPayment payment) {
        if (!first.getAndSet(false)) {
            return payments.create(job, payment);
        }
        Failure lost = lost(job, payment);
        return isDone ? payments.create(job, payment).flatMap(unheard -> Either.left(lost)) : Either.left(lost);
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        return payments.list(owner, page);
    }

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        return payments.get(owner, id);
    }

    @Override
    public Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change) {
        return payments.update(job, id, change);
    }

    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        return payments.delete(owner, id);
    }

    private Failure lost(JobNumber job, NewPayment payment) {
        FailureContext failureContext = FailureContext.of(PaymentOperations.create(job), Delivery.UNKNOWN);
        return new Failure.TimedOut(
                failureContext.withUncertainWrite(
                        new UncertainWrite<>(new PaymentWrite.Create(job, payment), now, before(job))),
                Duration.ofSeconds(30));
    }

    private WriteHistory before(JobNumber job) {
        return WriteHistory.ofAllPriorRecords(
                payments.all(PaymentOwner.of(job)).map(row -> row.get().id()).collect(List.collector()));
    }
}
