package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Injects faults into the operations on payments. */
@CheckReturnValue
record FaultyPaymentRepository(PaymentRepository delegate, FaultInjector injector) implements PaymentRepository {
    private static final Creation<Payment> CREATION = Creation.of(Payment::id, Payment::audit);

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return injector.read(
                Invocation.of(OperationName.PAYMENTS_GET, PaymentOperations.get(owner, id), owner, id),
                () -> delegate.get(owner, id));
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(page, "page");
        return injector.read(
                Invocation.of(OperationName.PAYMENTS_LIST, PaymentOperations.list(owner), owner, page),
                () -> delegate.list(owner, page));
    }

    @Override
    public Either<Failure, Payment> create(JobNumber job, NewPayment payment) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(payment, "payment");
        return injector.create(
                Invocation.of(OperationName.PAYMENTS_CREATE, PaymentOperations.create(job), job, payment),
                new PaymentWrite.Create(job, payment),
                CREATION,
                () -> delegate.create(job, payment));
    }

    @Override
    public Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(OperationName.PAYMENTS_UPDATE, PaymentOperations.update(job, id), job, id, change),
                new PaymentWrite.Update(job, id, change),
                () -> delegate.update(job, id, change));
    }

    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return injector.write(
                Invocation.of(OperationName.PAYMENTS_DELETE, PaymentOperations.delete(owner, id), owner, id),
                new PaymentWrite.Delete(owner, id),
                () -> delegate.delete(owner, id));
    }
}
