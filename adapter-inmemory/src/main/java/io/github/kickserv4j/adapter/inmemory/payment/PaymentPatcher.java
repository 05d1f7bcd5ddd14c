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
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Applies a patch to a payment, field by field; the jobs to which it is applied stay. */
final class PaymentPatcher {
    private PaymentPatcher() {}

    static Payment create(
            NewPayment requested, PaymentId id, CustomerId customer, PaymentApplicationId application, Audit audit) {
        Payment bare = new Payment(
                id,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(customer),
                List.of(application),
                audit,
                List.empty());
        return update(bare, requested.fields(), audit);
    }

    static Payment update(Payment before, Patch<Payment> patch, Audit audit) {
        var values = new PatchedValues<>(before, patch);
        return new Payment(
                before.id(),
                values.of(PaymentFields.DATE),
                values.of(PaymentFields.TYPE),
                values.of(PaymentFields.AMOUNT),
                values.of(PaymentFields.NOTES),
                values.of(PaymentFields.REF_NUMBER),
                before.status(),
                before.customer(),
                before.applications(),
                audit,
                before.unreadable());
    }
}
