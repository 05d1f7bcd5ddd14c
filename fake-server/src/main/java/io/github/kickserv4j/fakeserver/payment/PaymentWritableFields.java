package io.github.kickserv4j.fakeserver.payment;

import static io.github.kickserv4j.fakeserver.shared.WritableField.day;
import static io.github.kickserv4j.fakeserver.shared.WritableField.money;
import static io.github.kickserv4j.fakeserver.shared.WritableField.text;
import static io.github.kickserv4j.fakeserver.shared.WritableField.textValue;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a payment that clients may write. */
final class PaymentWritableFields {
    private static final Seq<WritableField<Payment, ?>> NOT_FILLED_BY_KICKSERV = List.of(
            day("date", PaymentFields.DATE),
            textValue("payment_type", PaymentFields.TYPE, PaymentType::new),
            money("amount", PaymentFields.AMOUNT),
            text("notes", PaymentFields.NOTES),
            text("ref_number", PaymentFields.REF_NUMBER));

    static final WritableFields<Payment> FIELDS =
            WritableFields.of("writable-keys-of-a-payment", NOT_FILLED_BY_KICKSERV);

    private PaymentWritableFields() {}
}
