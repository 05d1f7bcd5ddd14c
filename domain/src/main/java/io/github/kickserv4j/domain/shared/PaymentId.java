package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a payment, which addresses it.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record PaymentId(long value) implements Comparable<PaymentId> {
    public PaymentId {
        IdentityRules.require("payment_id", value);
    }

    /** Reads input from people or files: the id, or why {@code text} is none. */
    public static Validation<Seq<Violation>, PaymentId> parse(String text) {
        return IdentityRules.parse("payment_id", text, PaymentId::new);
    }

    @Override
    public int compareTo(PaymentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
