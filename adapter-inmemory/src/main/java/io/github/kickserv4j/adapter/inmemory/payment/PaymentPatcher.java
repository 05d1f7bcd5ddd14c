package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Applies a patch to a payment, field by field; the jobs to which it is applied stay. */
@ReliesOn({"writable-keys-of-a-payment", "applications-of-a-payment"})
final class PaymentPatcher {
    private PaymentPatcher() {}

    static Payment create(
            NewPayment requested, PaymentId id, CustomerId customer, PaymentApplicationId application, Audit audit) {
        Payment bare = Payment.builder(id)
                .customer(Option.some(customer))
                .applications(List.of(application))
                .build();
        return update(bare, requested.fields(), audit);
    }

    static Payment update(Payment before, Patch<Payment> patch, Audit audit) {
        var values = new PatchedValues<>(before, patch);
        return before.toBuilder()
                .date(values.of(PaymentFields.DATE))
                .type(values.of(PaymentFields.TYPE))
                .amount(values.of(PaymentFields.AMOUNT))
                .notes(values.of(PaymentFields.NOTES))
                .refNumber(values.of(PaymentFields.REF_NUMBER))
                .audit(audit)
                .build();
    }
}
