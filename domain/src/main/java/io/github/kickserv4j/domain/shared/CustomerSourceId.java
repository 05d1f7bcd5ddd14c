package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own lead sources: how a customer was won.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record CustomerSourceId(long value) implements Comparable<CustomerSourceId> {
    public CustomerSourceId {
        IdentityRules.require("customer_source_id", value);
    }

    /** Reads input from people or files: the id, or why {@code text} is none. */
    public static Validation<Seq<Violation>, CustomerSourceId> parse(String text) {
        return IdentityRules.parse("customer_source_id", text, CustomerSourceId::new);
    }

    @Override
    public int compareTo(CustomerSourceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
