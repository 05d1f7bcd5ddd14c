package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a customer, by which notes, payments and jobs refer to it. Not its {@link CustomerNumber} (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerId(long value) implements Comparable<CustomerId> {
    public CustomerId {
        IdentityRules.require("customer_id", value);
    }

    /** Reads input from people or files: the id, or why {@code text} is none. */
    public static Validation<Seq<Violation>, CustomerId> parse(String text) {
        return IdentityRules.parse("customer_id", text, CustomerId::new);
    }

    @Override
    public int compareTo(CustomerId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
