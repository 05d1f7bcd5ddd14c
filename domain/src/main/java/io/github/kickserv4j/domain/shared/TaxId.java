package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own tax entities.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record TaxId(long value) implements Identity<TaxId> {
    public TaxId {
        IdentityRules.require("tax_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, TaxId> parse(String text) {
        return IdentityParser.parse("tax_id", text, TaxId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxId same && same.value == value;
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
