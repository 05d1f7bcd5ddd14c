package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a payment. Amount and date cannot be emptied; the jobs that it is put to stay. */
public record PaymentChange(Changes<Payment> changes) {
    /** The change, if it keeps every rule. */
    public PaymentChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Draft<Payment, PaymentChange> builder() {
        return Draft.of(PaymentChange::violations, PaymentChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> Draft<Payment, PaymentChange> set(Field<Payment, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static Draft<Payment, PaymentChange> clear(Field<Payment, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The payment after this change. */
    public Payment applyTo(Payment before) {
        return apply(changes, before);
    }

    static Payment apply(Changes<Payment> changes, Payment before) {
        return new Payment(
                before.id(),
                changes.over(before, PaymentFields.DATE),
                changes.over(before, PaymentFields.TYPE),
                changes.over(before, PaymentFields.AMOUNT),
                changes.over(before, PaymentFields.NOTES),
                changes.over(before, PaymentFields.REF_NUMBER),
                before.status(),
                before.customer(),
                before.applications(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Changes<Payment> changes) {
        return changes.nothing("payment").appendAll(changes.violations(PaymentFields.ALL));
    }
}
