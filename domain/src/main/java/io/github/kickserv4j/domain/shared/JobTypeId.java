package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own job types: the service that a job is.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record JobTypeId(long value) implements Identity<JobTypeId> {
    public JobTypeId {
        IdentityRules.require("job_type_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, JobTypeId> parse(String text) {
        return IdentityParser.parse("job_type_id", text, JobTypeId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobTypeId same && same.value == value;
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
