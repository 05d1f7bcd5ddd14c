package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of a request for payment; a job has one at the most (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record PaymentRequestId(long value) implements Comparable<PaymentRequestId> {
    public PaymentRequestId {
        IdentityRules.require("payment_request_id", value);
    }

    /** Reads input from people or files: the id, or why {@code text} is none. */
    public static Validation<Seq<Violation>, PaymentRequestId> parse(String text) {
        return IdentityRules.parse("payment_request_id", text, PaymentRequestId::new);
    }

    @Override
    public int compareTo(PaymentRequestId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
