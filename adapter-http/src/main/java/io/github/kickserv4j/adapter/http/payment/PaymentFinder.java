package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Iterator;

/** Finds a payment among its owner's, page by page. */
@ReliesOn({"page-of-notes-and-payments", "other-endpoints"})
record PaymentFinder(RecordRequests<Payment, PaymentId> payments) {

    /** Returns the path of the owner's payments, without the suffix. */
    static String path(PaymentOwner owner) {
        return owner.<String>fold(OwnerResolver::path, OwnerResolver::path) + "/payments";
    }

    static String path(PaymentOwner owner, PaymentId id) {
        return path(owner) + "/" + id + ".json";
    }

    Either<Failure, Page<Payment>> page(
            RequestSender requestSender, Operation operation, PaymentOwner owner, PageRequest page) {
        return requestSender
                .send(ApiRequest.get(operation, path(owner) + ".json").withPage(page))
                .flatMap(apiResponse -> payments.page(operation, apiResponse, page));
    }

    /**
     * Finds the payment. If a page or a row could not be read, the payment may be there, so that failure is returned instead of
     * not found. It names no page, since the caller does not walk.
     */
    Either<Failure, Payment> find(RequestSender requestSender, Operation operation, PaymentOwner owner, PaymentId id) {
        Iterator<Either<Failure, Payment>> rows = PageWalk.stream(
                        operation, page -> page(requestSender, operation, owner, page), Payment::id)
                .iterator();
        Option<Failure> unreadable = Option.none();
        while (rows.hasNext()) {
            Either<Failure, Payment> row = rows.next();
            if (row.exists(payment -> payment.id().equals(id))) {
                return row;
            }
            unreadable = unreadable.orElse(row.swap().toOption());
        }
        return Either.left(unreadable
                .map(failure -> failure.withContext(failure.context().withoutPosition()))
                .getOrElse(() -> MultiStepFailures.notFound(operation)));
    }
}
