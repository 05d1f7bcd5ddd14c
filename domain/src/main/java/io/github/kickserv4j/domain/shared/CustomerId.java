package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a customer, by which notes, payments and jobs refer to it. Not its {@link CustomerNumber} (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerId(long value) implements Identity<CustomerId> {
    public CustomerId {
        IdentityRules.require("customer_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, CustomerId> parse(String text) {
        return IdentityParser.parse("customer_id", text, CustomerId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerId same && same.value == value;
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
