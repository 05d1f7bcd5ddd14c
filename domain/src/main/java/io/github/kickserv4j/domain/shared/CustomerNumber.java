package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The number that people see on a customer and that addresses it. Not its {@link CustomerId}: one taken for the other is often another customer (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerNumber(long value) implements Comparable<CustomerNumber> {
    public CustomerNumber {
        IdentityRules.require("customer_number", value);
    }

    /** Reads input from people or files: the number, or why {@code text} is none. */
    public static Validation<Seq<Violation>, CustomerNumber> parse(String text) {
        return IdentityRules.parse("customer_number", text, CustomerNumber::new);
    }

    @Override
    public int compareTo(CustomerNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
