package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Iterator;

/** Finds a payment among its owner's, page by page: no other way to ask for one is documented. */
record OwnedPayments(Replies replies) {

    /** Where the owner's payments are, without the suffix. */
    static String path(PaymentOwner owner) {
        return owner instanceof PaymentOwner.OfCustomer customer
                ? Owners.path(customer.number()) + "/payments"
                : Owners.path(((PaymentOwner.OfJob) owner).number()) + "/payments";
    }

    static String path(PaymentOwner owner, PaymentId id) {
        return path(owner) + "/" + id + ".json";
    }

    Either<Failure, Page<Payment>> page(Session session, Operation operation, PaymentOwner owner, PageRequest page) {
        return session.send(Call.get(operation, path(owner) + ".json").page(page))
                .flatMap(answer -> replies.page(operation, answer, PaymentReader.PAYMENT, page));
    }

    /** The payment; or why one cannot be sure that it is not there, if a page or a row could not be read. */
    Either<Failure, Payment> find(Session session, Operation operation, PaymentOwner owner, PaymentId id) {
        Iterator<Either<Failure, Payment>> rows = PageWalk.stream(
                        operation, page -> page(session, operation, owner, page), Payment::id)
                .iterator();
        Option<Failure> doubt = Option.none();
        while (rows.hasNext()) {
            Either<Failure, Payment> row = rows.next();
            if (row.exists(payment -> payment.id().equals(id))) {
                return row;
            }
            doubt = doubt.orElse(row.swap().toOption());
        }
        return Either.left(doubt.getOrElse(() -> Steps.notFound(operation)));
    }

    /** The payment that an answer holds, which must be that of this id. */
    Either<Failure, Payment> payment(Operation operation, Answer answer, PaymentId id) {
        return replies.single(operation, answer, PaymentReader.PAYMENT)
                .filterOrElse(
                        payment -> payment.id().equals(id),
                        payment -> replies.unexpected(operation, answer, "the answer is payment " + payment.id()));
    }
}
