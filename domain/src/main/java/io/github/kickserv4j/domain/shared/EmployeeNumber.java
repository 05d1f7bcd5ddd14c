package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The number that people see on an employee. Not the {@link EmployeeId}.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record EmployeeNumber(long value) implements Identity<EmployeeNumber> {
    public EmployeeNumber {
        IdentityRules.require("employee_number", value);
    }

    /** Returns the number, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, EmployeeNumber> parse(String text) {
        return IdentityParser.parse("employee_number", text, EmployeeNumber::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmployeeNumber same && same.value == value;
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
