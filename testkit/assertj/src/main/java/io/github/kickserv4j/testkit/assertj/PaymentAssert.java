package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a payment. */
public class PaymentAssert extends RecordAssert<PaymentAssert, Payment> {
    public PaymentAssert(@Nullable Payment actual) {
        super(actual, PaymentAssert.class);
    }

    /** Asserts the amount. */
    public PaymentAssert hasAmount(Money amount) {
        Objects.requireNonNull(amount, "amount");
        return has("amount", amount, Payment::amount);
    }

    /** Asserts the amount, such as {@code 120.00}. */
    public PaymentAssert hasAmount(String amount) {
        Objects.requireNonNull(amount, "amount");
        return hasAmount(Money.of(amount));
    }

    /** Asserts the day. */
    public PaymentAssert hasDate(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return has("date", date, Payment::date);
    }

    /** Asserts the type. */
    public PaymentAssert hasType(PaymentType type) {
        Objects.requireNonNull(type, "type");
        return has("type", type, Payment::type);
    }

    /** Asserts the status. */
    public PaymentAssert hasStatus(PaymentStatus status) {
        Objects.requireNonNull(status, "status");
        return has("status", status, Payment::status);
    }

    /** Asserts the number of a check or a receipt. */
    public PaymentAssert hasRefNumber(String refNumber) {
        Objects.requireNonNull(refNumber, "refNumber");
        return has("reference number", refNumber, Payment::refNumber);
    }

    /** Asserts the remarks. */
    public PaymentAssert hasNotes(String notes) {
        Objects.requireNonNull(notes, "notes");
        return has("notes", notes, Payment::notes);
    }

    /** Asserts that the payment is applied to a job. */
    public PaymentAssert isApplied() {
        return is("applied to a job", payment -> !payment.applications().isEmpty(), payment -> "no application");
    }

    /** Asserts that the payment is applied to no job. */
    public PaymentAssert isNotApplied() {
        return is(
                "applied to no job",
                payment -> payment.applications().isEmpty(),
                payment -> "the applications " + payment.applications().mkString(", "));
    }

    @Override
    String subject() {
        return "payment " + actual.id();
    }

    @Override
    Seq<Violation> unreadable() {
        return actual.unreadable();
    }
}
