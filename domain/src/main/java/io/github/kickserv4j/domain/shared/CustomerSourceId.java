package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own lead sources: how a customer was won.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerSourceId(long value) implements Identity<CustomerSourceId> {
    public CustomerSourceId {
        IdentityRules.require("customer_source_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, CustomerSourceId> parse(String text) {
        return IdentityParser.parse("customer_source_id", text, CustomerSourceId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerSourceId same && same.value == value;
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
