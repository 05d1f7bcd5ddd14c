package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Accesses payments over HTTP. To read, update or delete a payment, it is looked up in its owner's list first. */
@ReliesOn({
    "payments-of-a-customer",
    "payments-of-a-job",
    "deletion-through-the-customer",
    "customer-payments-are-unapplied",
    "written-payment-is-returned"
})
public final class HttpPaymentRepository implements PaymentRepository {
    private final OperationExecutor operationExecutor;
    private final RecordRequests<Payment, PaymentId> payments;
    private final PaymentFinder paymentFinder;

    public HttpPaymentRepository(OperationExecutor operationExecutor, ResponseParser responseParser) {
        this.operationExecutor = operationExecutor;
        this.payments = new RecordRequests<>(responseParser, PaymentReader.PAYMENT, Payment::id);
        this.paymentFinder = new PaymentFinder(payments);
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        return operationExecutor.read(
                requestSender -> paymentFinder.page(requestSender, PaymentOperations.list(owner), owner, page));
    }

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return operationExecutor.read(
                requestSender -> paymentFinder.find(requestSender, PaymentOperations.get(owner, id), owner, id));
    }

    @Override
    public Either<Failure, Payment> create(JobNumber job, NewPayment payment) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(payment, "payment");
        Operation operation = PaymentOperations.create(job);
        String path = PaymentFinder.path(PaymentOwner.of(job)) + ".json";
        ApiRequest post = ApiRequest.post(operation, path, PaymentWriter.envelope(payment.fields()));
        return operationExecutor.create(
                new PaymentWrite.Create(job, payment),
                requestSender -> payments.create(requestSender, post),
                Payment::id,
                Payment::audit);
    }

    /**
     * Updates a payment. The response is not known; if it contains no payment, the payment is looked up again, and must show the
     * change.
     */
    @Override
    public Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Operation operation = PaymentOperations.update(job, id);
        PaymentOwner owner = PaymentOwner.of(job);
        ApiRequest put =
                ApiRequest.put(operation, PaymentFinder.path(owner, id), PaymentWriter.envelope(change.patch()));
        return operationExecutor.write(
                new PaymentWrite.Update(job, id, change),
                requestSender -> paymentFinder.find(requestSender, operation, owner, id),
                (requestSender, before) -> payments.update(
                        requestSender,
                        put,
                        id,
                        () -> paymentFinder.find(requestSender, operation, owner, id),
                        now -> ChangeVerifier.differingFields(change.patch(), now, now.unreadable())));
    }

    /**
     * Deletes a payment. If the response does not contain the payment, the result is the one found
     * before.
     */
    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Operation operation = PaymentOperations.delete(owner, id);
        ApiRequest delete = ApiRequest.delete(operation, PaymentFinder.path(owner, id));
        return operationExecutor.write(
                new PaymentWrite.Delete(owner, id),
                requestSender -> paymentFinder.find(requestSender, operation, owner, id),
                (requestSender, before) -> payments.delete(requestSender, delete, before));
    }
}
