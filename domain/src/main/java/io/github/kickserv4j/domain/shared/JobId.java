package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The account-wide id of a job, by which notes and charges refer to it. Not its {@link JobNumber}: one taken for the other is often
 * another job (documented).
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record JobId(long value) implements Identity<JobId> {
    public JobId {
        IdentityRules.require("job_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, JobId> parse(String text) {
        return IdentityParser.parse("job_id", text, JobId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId same && same.value == value;
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
