package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What can be done to the payments of a customer as well as to those of a job.
 *
 * @param owner as the port names it
 * @param named as answers name it
 */
record PaymentsOf(PaymentRepository payments, PaymentOwner owner, Owner named) {

    Answer list(PageRequest page) {
        return payments.list(owner, page).fold(this::failed, found -> rows(found.items()));
    }

    static Answer rows(Seq<Payment> found) {
        ArrayNode rows = Json.NODES.arrayNode();
        found.forEach(payment -> rows.add(PaymentRow.alone(payment)));
        return Answer.ok(rows);
    }

    Answer get(PaymentId id) {
        return one(payments.get(owner, id));
    }

    Answer delete(PaymentId id) {
        return one(payments.delete(owner, id));
    }

    Answer one(Either<Failure, Payment> result) {
        return result.fold(this::failed, payment -> Answer.ok(PaymentRow.alone(payment)));
    }

    Answer failed(Failure failure) {
        return named.failed(failure, "payment");
    }
}
