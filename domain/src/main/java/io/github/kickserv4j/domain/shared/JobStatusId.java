package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of one of the account's own job statuses, which go beside Kickserv's own.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record JobStatusId(long value) implements Identity<JobStatusId> {
    public JobStatusId {
        IdentityRules.require("job_status_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, JobStatusId> parse(String text) {
        return IdentityParser.parse("job_status_id", text, JobStatusId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobStatusId same && same.value == value;
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
