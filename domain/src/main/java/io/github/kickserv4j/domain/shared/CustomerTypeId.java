package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own customer types.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerTypeId(long value) implements Identity<CustomerTypeId> {
    public CustomerTypeId {
        IdentityRules.require("customer_type_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, CustomerTypeId> parse(String text) {
        return IdentityParser.parse("customer_type_id", text, CustomerTypeId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerTypeId same && same.value == value;
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
