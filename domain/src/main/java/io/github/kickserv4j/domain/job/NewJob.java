package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A job that Kickserv is asked to create for a customer. It has a job type (documented). Its status is Kickserv's to give, and its
 * charges come afterwards (documented); to open an opportunity is another operation.
 */
public record NewJob(Patch<Job> fields) implements Serializable {
    private static final Rule<Option<JobStatus>> NO_STATUS =
            new Rule<>("no_status", "cannot be given to a new job", Option::isEmpty);

    /** Refuses fields that break a rule, with all violations. */
    public NewJob {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with what a job must have. */
    public static Builder builder(JobTypeId type) {
        Objects.requireNonNull(type, "type");
        return builder().jobTypeId(type);
    }

    private static Seq<Violation> violations(Patch<Job> fields) {
        return fields.violationIfUnset(JobFields.JOB_TYPE_ID)
                .appendAll(status(fields))
                .appendAll(JobChange.fieldViolations(fields));
    }

    private static Seq<Violation> status(Patch<Job> fields) {
        return fields.updateOf(JobFields.STATUS)
                .applyTo(Option.none())
                .map(status -> Violation.of(JobFields.STATUS.name(), NO_STATUS, status.text()))
                .toList();
    }

    /** Builds a {@link NewJob}; each setter changes and returns this builder. */
    public static final class Builder extends JobSetters<NewJob, Builder> {
        private Builder() {
            super(NewJob::violations, NewJob::new);
        }
    }
}
