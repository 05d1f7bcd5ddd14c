package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The number that people see on a job and that addresses it.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record JobNumber(long value) implements Identity<JobNumber> {
    public JobNumber {
        IdentityRules.require("job_number", value);
    }

    /** Returns the number, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, JobNumber> parse(String text) {
        return IdentityParser.parse("job_number", text, JobNumber::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobNumber same && same.value == value;
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
