package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a charge, which addresses it below its job.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record ChargeId(long value) implements Identity<ChargeId> {
    public ChargeId {
        IdentityRules.require("job_charge_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, ChargeId> parse(String text) {
        return IdentityParser.parse("job_charge_id", text, ChargeId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChargeId same && same.value == value;
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
