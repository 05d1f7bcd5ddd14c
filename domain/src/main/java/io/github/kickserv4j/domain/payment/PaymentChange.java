package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;

/** Describes what is to change about a payment. Amount and date cannot be emptied; the jobs that it is put to stay. */
public record PaymentChange(Patch<Payment> patch) implements Serializable {
    /** Refuses a patch that breaks a rule, with all violations. */
    public PaymentChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static Seq<Violation> violations(Patch<Payment> patch) {
        return patch.violationIfEmpty("payment").appendAll(patch.violations(PaymentFields.ALL));
    }

    /** Builds a {@link PaymentChange}; each setter changes and returns this builder. */
    public static final class Builder extends PaymentSetters<PaymentChange, Builder> {
        private Builder() {
            super(PaymentChange::violations, PaymentChange::new);
        }

        public Builder clearType() {
            return clear(PaymentFields.TYPE);
        }

        public Builder clearNotes() {
            return clear(PaymentFields.NOTES);
        }

        public Builder clearRefNumber() {
            return clear(PaymentFields.REF_NUMBER);
        }
    }
}
