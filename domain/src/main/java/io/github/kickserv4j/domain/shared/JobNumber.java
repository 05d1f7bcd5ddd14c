package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The number that people see on a job and that addresses it.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record JobNumber(long value) implements Comparable<JobNumber> {
    public JobNumber {
        IdentityRules.require("job_number", value);
    }

    /** Reads input from people or files: the number, or why {@code text} is none. */
    public static Validation<Seq<Violation>, JobNumber> parse(String text) {
        return IdentityRules.parse("job_number", text, JobNumber::new);
    }

    @Override
    public int compareTo(JobNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
