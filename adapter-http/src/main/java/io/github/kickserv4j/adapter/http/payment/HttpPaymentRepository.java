package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Shown;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.Objects;

/** Payments over HTTP. One that is got, changed or deleted is looked for in its owner's list first. */
public final class HttpPaymentRepository implements PaymentRepository {
    private final Client client;
    private final Replies replies;
    private final OwnedPayments payments;

    public HttpPaymentRepository(Client client, Replies replies) {
        this.client = client;
        this.replies = replies;
        this.payments = new OwnedPayments(replies);
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        return client.read(session -> payments.page(session, PaymentOperations.list(owner), owner, page));
    }

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return client.read(session -> payments.find(session, PaymentOperations.get(owner, id), owner, id));
    }

    @Override
    public Either<Failure, Payment> record(JobNumber job, NewPayment payment) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(payment, "payment");
        Operation operation = PaymentOperations.record(job);
        String path = OwnedPayments.path(PaymentOwner.of(job)) + ".json";
        Call post = Call.post(operation, path, PaymentWriter.envelope(payment.fields()));
        return client.create(
                new PaymentWrite.Record(job, payment),
                session ->
                        session.send(post).flatMap(answer -> replies.single(operation, answer, PaymentReader.PAYMENT)),
                Payment::id,
                Payment::audit);
    }

    /** What it is answered with is not known; if it is no payment, the payment is looked for again, and must show it. */
    @Override
    public Either<Failure, Payment> change(JobNumber job, PaymentId id, PaymentChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Operation operation = PaymentOperations.change(job, id);
        PaymentOwner owner = PaymentOwner.of(job);
        Call put = Call.put(operation, OwnedPayments.path(owner, id), PaymentWriter.envelope(change.changes()));
        return client.write(new PaymentWrite.Change(job, id, change), session -> before(session, operation, owner, id)
                .flatMap(before -> session.send(put))
                .flatMap(answer -> replies.changed(
                        operation,
                        answer,
                        told -> payments.payment(operation, told, id),
                        () -> payments.find(session, operation, owner, id),
                        now -> Shown.differing(change.changes(), now, now.unreadable()))));
    }

    /** Answered with the payment (documented for customers); if not, the one that was found before is the answer. */
    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Operation operation = PaymentOperations.delete(owner, id);
        return client.write(new PaymentWrite.Delete(owner, id), session -> before(session, operation, owner, id)
                .flatMap(before -> session.send(Call.delete(operation, OwnedPayments.path(owner, id)))
                        .flatMap(answer -> replies.deleted(
                                operation,
                                answer,
                                PaymentReader.PAYMENT,
                                told -> payments.payment(operation, told, id),
                                before))));
    }

    private Either<Failure, Payment> before(Session session, Operation operation, PaymentOwner owner, PaymentId id) {
        return payments.find(session, operation, owner, id).mapLeft(Steps::nothingDone);
    }
}
