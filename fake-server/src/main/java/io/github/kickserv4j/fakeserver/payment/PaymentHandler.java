package io.github.kickserv4j.fakeserver.payment;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Handles the requests that the payments of both customers and jobs support.
 *
 * @param owner the owner in terms of the ports
 * @param parent the owner in terms of the responses
 */
@ReliesOn({"payments-are-an-array", "written-payment-is-returned"})
record PaymentHandler(PaymentRepository payments, PaymentOwner owner, ParentRecord parent) {

    ServerResponse list(PageRequest page) {
        return payments.list(owner, page).fold(this::forFailure, found -> listResponse(found.items()));
    }

    static ServerResponse listResponse(Seq<Payment> found) {
        return ServerResponse.rows(found, PaymentJson::standalone);
    }

    ServerResponse get(PaymentId id) {
        return response(payments.get(owner, id));
    }

    ServerResponse delete(PaymentId id) {
        return response(payments.delete(owner, id));
    }

    ServerResponse response(Either<Failure, Payment> result) {
        return result.fold(
                this::forFailure, payment -> ServerResponse.ok(json -> PaymentJson.standalone(json, payment)));
    }

    ServerResponse forFailure(Failure failure) {
        return parent.forFailure(failure, "payment");
    }
}
