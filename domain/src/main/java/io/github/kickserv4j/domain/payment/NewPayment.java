package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A payment that Kickserv is asked to record against a job. Recorded against a customer, its money would be applied to no job
 * (documented), so no type here can ask for that.
 */
public record NewPayment(Patch<Payment> fields) implements Serializable {
    /** Refuses fields that break a rule, with all violations. */
    public NewPayment {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with what a payment must have. */
    public static Builder builder(Money amount, LocalDate date) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(date, "date");
        return builder().amount(amount).date(date);
    }

    private static Seq<Violation> violations(Patch<Payment> fields) {
        return fields.violationIfUnset(PaymentFields.DATE)
                .appendAll(fields.violationIfUnset(PaymentFields.AMOUNT))
                .appendAll(fields.violations(PaymentFields.ALL));
    }

    /** Builds a {@link NewPayment}; each setter changes and returns this builder. */
    public static final class Builder extends PaymentSetters<NewPayment, Builder> {
        private Builder() {
            super(NewPayment::violations, NewPayment::new);
        }
    }
}
