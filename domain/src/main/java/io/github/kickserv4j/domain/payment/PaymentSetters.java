package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets the fields of a payment that a new one and a change have in common.
 *
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class PaymentSetters<R, B extends PaymentSetters<R, B>> extends RecordBuilder<Payment, R, B> {
    PaymentSetters(Function<Patch<Payment>, Seq<Violation>> rules, Function<Patch<Payment>, R> constructor) {
        super(rules, constructor);
    }

    /** Sets the day on which was paid. */
    public final B date(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return set(PaymentFields.DATE, date);
    }

    /** Sets how was paid. */
    public final B type(PaymentType type) {
        Objects.requireNonNull(type, "type");
        return set(PaymentFields.TYPE, type);
    }

    /** Sets the amount, above zero and in whole cents. */
    public final B amount(Money amount) {
        Objects.requireNonNull(amount, "amount");
        return set(PaymentFields.AMOUNT, amount);
    }

    /** Sets notes for people; they are not synchronized to QuickBooks (documented). */
    public final B notes(String notes) {
        Objects.requireNonNull(notes, "notes");
        return set(PaymentFields.NOTES, notes);
    }

    /** Sets a number such as that of a check; it is synchronized to QuickBooks (documented). */
    public final B refNumber(String refNumber) {
        Objects.requireNonNull(refNumber, "refNumber");
        return set(PaymentFields.REF_NUMBER, refNumber);
    }
}
