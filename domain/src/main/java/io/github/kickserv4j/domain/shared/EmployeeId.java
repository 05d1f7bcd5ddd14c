package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of an employee, as in who created or last changed a record (recorded).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record EmployeeId(long value) implements Identity<EmployeeId> {
    public EmployeeId {
        IdentityRules.require("employee_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, EmployeeId> parse(String text) {
        return IdentityParser.parse("employee_id", text, EmployeeId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmployeeId same && same.value == value;
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
