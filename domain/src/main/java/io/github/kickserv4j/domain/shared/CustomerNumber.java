package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The number that people see on a customer and that addresses it. Not its {@link CustomerId}: one taken for the other is often
 * another customer (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerNumber(long value) implements Identity<CustomerNumber> {
    public CustomerNumber {
        IdentityRules.require("customer_number", value);
    }

    /** Returns the number, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, CustomerNumber> parse(String text) {
        return IdentityParser.parse("customer_number", text, CustomerNumber::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerNumber same && same.value == value;
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
