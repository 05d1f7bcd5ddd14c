package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a payment, which addresses it.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record PaymentId(long value) implements Identity<PaymentId> {
    public PaymentId {
        IdentityRules.require("payment_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, PaymentId> parse(String text) {
        return IdentityParser.parse("payment_id", text, PaymentId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentId same && same.value == value;
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
