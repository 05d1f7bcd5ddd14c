package io.github.kickserv4j.fakeserver.payment;

import static io.github.kickserv4j.fakeserver.shared.WritableField.day;
import static io.github.kickserv4j.fakeserver.shared.WritableField.money;
import static io.github.kickserv4j.fakeserver.shared.WritableField.text;
import static io.github.kickserv4j.fakeserver.shared.WritableField.textValue;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a payment that clients may write. */
final class PaymentWritableFields {
    static final Seq<WritableField<Payment, ?>> FIELDS = List.of(
            day("date", PaymentFields.DATE),
            textValue("payment_type", PaymentFields.TYPE, PaymentType::new),
            money("amount", PaymentFields.AMOUNT),
            text("notes", PaymentFields.NOTES),
            text("ref_number", PaymentFields.REF_NUMBER));

    private PaymentWritableFields() {}
}
