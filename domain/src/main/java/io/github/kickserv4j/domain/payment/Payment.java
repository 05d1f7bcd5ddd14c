package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A payment as Kickserv returns it. Never refused for what is in it. The card processor's id beside it is not taken in.
 *
 * @param date the day on which was paid
 * @param amount in the account's currency
 * @param notes for people; not synchronized to QuickBooks (documented)
 * @param refNumber such as the number of a check; synchronized to QuickBooks (documented)
 * @param status how far it has come; payments entered by hand seem to have none (inferred)
 * @param customer who paid; Kickserv does not say so everywhere
 * @param applications the links that put its money to jobs: one, several, or none for a payment that was made without a job
 *     (documented)
 * @param unreadable values that the server sent in an unexpected form
 */
public record Payment(
        PaymentId id,
        Option<LocalDate> date,
        Option<PaymentType> type,
        Option<Money> amount,
        Option<String> notes,
        Option<String> refNumber,
        Option<PaymentStatus> status,
        Option<CustomerId> customer,
        Seq<PaymentApplicationId> applications,
        Audit audit,
        Seq<Violation> unreadable)
        implements Serializable {
    public Payment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(refNumber, "refNumber");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(applications, "applications");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** Returns a builder of a payment of which nothing else is known. */
    public static PaymentBuilder builder(PaymentId id) {
        Objects.requireNonNull(id, "id");
        return new PaymentBuilder(id);
    }

    /** Returns a builder that begins with all that this payment has. */
    public PaymentBuilder toBuilder() {
        return new PaymentBuilder(this);
    }
}
