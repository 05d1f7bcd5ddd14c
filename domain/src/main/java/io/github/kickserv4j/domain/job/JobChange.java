package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Describes what is to change about a job. A status is sent unchanged; the methods of {@link Job} make changes that its lifecycle
 * allows.
 */
public record JobChange(Patch<Job> patch) implements Serializable {
    /** Refuses a patch that breaks a rule, with all violations. */
    public JobChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static Seq<Violation> violations(Patch<Job> patch) {
        return patch.violationIfEmpty("job").appendAll(fieldViolations(patch));
    }

    static Seq<Violation> fieldViolations(Patch<Job> patch) {
        return patch.violations(JobFields.ALL).appendAll(endBeforeStart(patch));
    }

    private static Seq<Violation> endBeforeStart(Patch<Job> patch) {
        Option<OffsetDateTime> start = patch.updateOf(JobFields.SCHEDULED_ON).applyTo(Option.none());
        Rule<OffsetDateTime> notBefore =
                new Rule<>("not_before_start", "must not be before scheduled_on", end -> !start.exists(end::isBefore));
        return patch.updateOf(JobFields.ENDS_AT).applyTo(Option.none()).fold(List::empty, end -> Rule.check(
                        JobFields.ENDS_AT.name(), end, List.of(notBefore))
                .fold(broken -> broken, right -> List.empty()));
    }

    /** Builds a {@link JobChange}; each setter changes and returns this builder. */
    public static final class Builder extends JobSetters<JobChange, Builder> {
        private Builder() {
            super(JobChange::violations, JobChange::new);
        }

        /** Sets the status as asked, whatever the {@link Lifecycle} allows. */
        public Builder status(JobStatus status) {
            Objects.requireNonNull(status, "status");
            return set(JobFields.STATUS, status);
        }

        public Builder clearName() {
            return clear(JobFields.NAME);
        }

        public Builder clearDescription() {
            return clear(JobFields.DESCRIPTION);
        }

        public Builder clearJobStatusId() {
            return clear(JobFields.JOB_STATUS_ID);
        }

        public Builder clearScheduledOn() {
            return clear(JobFields.SCHEDULED_ON);
        }

        public Builder clearEndsAt() {
            return clear(JobFields.ENDS_AT);
        }

        public Builder clearDuration() {
            return clear(JobFields.DURATION);
        }

        public Builder clearEmployeeIds() {
            return clear(JobFields.EMPLOYEE_IDS);
        }

        public Builder clearPoNumber() {
            return clear(JobFields.PO_NUMBER);
        }
    }
}
