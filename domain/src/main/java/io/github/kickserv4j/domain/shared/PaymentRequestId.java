package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of a request for payment; a job has one at the most (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record PaymentRequestId(long value) implements Identity<PaymentRequestId> {
    public PaymentRequestId {
        IdentityRules.require("payment_request_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, PaymentRequestId> parse(String text) {
        return IdentityParser.parse("payment_request_id", text, PaymentRequestId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentRequestId same && same.value == value;
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
