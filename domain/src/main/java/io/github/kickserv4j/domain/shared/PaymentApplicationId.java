package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of the link that puts a payment's money to a job; a payment may have several (documented by name).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record PaymentApplicationId(long value) implements Identity<PaymentApplicationId> {
    public PaymentApplicationId {
        IdentityRules.require("payment_application_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, PaymentApplicationId> parse(String text) {
        return IdentityParser.parse("payment_application_id", text, PaymentApplicationId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentApplicationId same && same.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
