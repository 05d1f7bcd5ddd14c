package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.Seq;

/** Handles the requests that only a job's payments support: to record and to update one. */
@ReliesOn({"written-payment-is-returned", "empty-change-returns-the-record"})
record JobPaymentHandler(PaymentRepository payments, JobNumber job, PaymentHandler common) {

    ServerResponse create(ObjectNode fields) {
        return ParsedFields.forCreate(PaymentWritableFields.FIELDS, fields)
                .validate(NewPayment::new)
                .fold(common.parent()::invalid, payment -> common.response(payments.create(job, payment)));
    }

    /** Updates a payment. An update without changes returns the payment unchanged; Kickserv's response is not known. */
    ServerResponse change(PaymentId id, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(PaymentWritableFields.FIELDS, fields);
        return parsedFields.isEmpty()
                ? common.get(id)
                : parsedFields
                        .validate(PaymentChange::new)
                        .fold(
                                broken -> invalid(id, broken),
                                change -> common.response(payments.update(job, id, change)));
    }

    private ServerResponse invalid(PaymentId id, Seq<Violation> broken) {
        return payments.get(common.owner(), id).fold(common::forFailure, there -> ErrorResponses.invalid(broken));
    }
}
