package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a payment. Amount and date cannot be emptied; the jobs that it is put to stay. */
public record PaymentChange(Patch<Payment> patch) {
    /** The change, if it keeps every rule. */
    public PaymentChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static RecordBuilder<Payment, PaymentChange> builder() {
        return RecordBuilder.of(PaymentChange::violations, PaymentChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> RecordBuilder<Payment, PaymentChange> set(Field<Payment, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static RecordBuilder<Payment, PaymentChange> clear(Field<Payment, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The payment after this change. */
    public Payment applyTo(Payment before) {
        return apply(patch, before);
    }

    static Payment apply(Patch<Payment> patch, Payment before) {
        return new Payment(
                before.id(),
                patch.valueAfter(before, PaymentFields.DATE),
                patch.valueAfter(before, PaymentFields.TYPE),
                patch.valueAfter(before, PaymentFields.AMOUNT),
                patch.valueAfter(before, PaymentFields.NOTES),
                patch.valueAfter(before, PaymentFields.REF_NUMBER),
                before.status(),
                before.customer(),
                before.applications(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Patch<Payment> patch) {
        return patch.violationIfEmpty("payment").appendAll(patch.violations(PaymentFields.ALL));
    }
}
