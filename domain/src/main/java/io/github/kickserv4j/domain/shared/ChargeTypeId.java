package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own kinds of charges.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record ChargeTypeId(long value) implements Identity<ChargeTypeId> {
    public ChargeTypeId {
        IdentityRules.require("job_charge_type_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, ChargeTypeId> parse(String text) {
        return IdentityParser.parse("job_charge_type_id", text, ChargeTypeId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChargeTypeId same && same.value == value;
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
