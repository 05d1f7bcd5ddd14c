package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.json.BodyWriter;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashMap;

/** Writes the fields of a payment, with the amount as text, as Kickserv does. */
@ReliesOn({"payment-envelope", "writable-keys-of-a-payment"})
final class PaymentWriter {
    private static final BodyWriter<Payment> WRITER = BodyWriter.of(
            "payment",
            HashMap.<Field<Payment, ?>, String>empty()
                    .put(PaymentFields.DATE, "date")
                    .put(PaymentFields.TYPE, "payment_type")
                    .put(PaymentFields.AMOUNT, "amount")
                    .put(PaymentFields.NOTES, "notes")
                    .put(PaymentFields.REF_NUMBER, "ref_number"));

    private PaymentWriter() {}

    static String envelope(Patch<Payment> patch) {
        return WRITER.write(patch);
    }
}
