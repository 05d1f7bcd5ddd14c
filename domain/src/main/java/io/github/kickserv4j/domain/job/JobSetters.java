package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets the fields of a job that a new one and a change have in common.
 *
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class JobSetters<R, B extends JobSetters<R, B>> extends RecordBuilder<Job, R, B> {
    JobSetters(Function<Patch<Job>, Seq<Violation>> rules, Function<Patch<Job>, R> constructor) {
        super(rules, constructor);
    }

    /** Sets the service that the job is. */
    public final B jobTypeId(JobTypeId jobTypeId) {
        Objects.requireNonNull(jobTypeId, "jobTypeId");
        return set(JobFields.JOB_TYPE_ID, jobTypeId);
    }

    /** Sets the title. */
    public final B name(String name) {
        Objects.requireNonNull(name, "name");
        return set(JobFields.NAME, name);
    }

    /** Sets the description for the business; customers do not see it (documented). */
    public final B description(String description) {
        Objects.requireNonNull(description, "description");
        return set(JobFields.DESCRIPTION, description);
    }

    /** Sets one of the account's own statuses. */
    public final B jobStatusId(JobStatusId jobStatusId) {
        Objects.requireNonNull(jobStatusId, "jobStatusId");
        return set(JobFields.JOB_STATUS_ID, jobStatusId);
    }

    /** Sets when the job begins. */
    public final B scheduledOn(OffsetDateTime scheduledOn) {
        Objects.requireNonNull(scheduledOn, "scheduledOn");
        return set(JobFields.SCHEDULED_ON, scheduledOn);
    }

    /** Sets when the job ends, not before it begins. */
    public final B endsAt(OffsetDateTime endsAt) {
        Objects.requireNonNull(endsAt, "endsAt");
        return set(JobFields.ENDS_AT, endsAt);
    }

    /** Sets the duration in hours (inferred). */
    public final B duration(BigDecimal duration) {
        Objects.requireNonNull(duration, "duration");
        return set(JobFields.DURATION, duration);
    }

    /** Sets all employees of the job; earlier assignments are replaced. */
    public final B employeeIds(Assignees employeeIds) {
        Objects.requireNonNull(employeeIds, "employeeIds");
        return set(JobFields.EMPLOYEE_IDS, employeeIds);
    }

    /** Sets the customer's order number. */
    public final B poNumber(String poNumber) {
        Objects.requireNonNull(poNumber, "poNumber");
        return set(JobFields.PO_NUMBER, poNumber);
    }
}
