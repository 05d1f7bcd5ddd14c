package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * The fields of a job that can be written: the type, the description and the status {@code new} are documented, a working client
 * writes the others.
 */
public final class JobFields {
    public static final Field<Job, JobTypeId> JOB_TYPE_ID =
            Field.of("job_type_id", JobTypeId.class, Job::type).required();
    public static final Field<Job, String> NAME = Field.singleLine("name", Job::name);
    public static final Field<Job, String> DESCRIPTION = Field.multiLine("description", Job::description);
    public static final Field<Job, JobStatus> STATUS = Field.openEnum(
                    "status", JobStatus.class, JobStatus::text, Job::status)
            .required();
    public static final Field<Job, JobStatusId> JOB_STATUS_ID =
            Field.of("job_status_id", JobStatusId.class, Job::ownStatus);
    public static final Field<Job, OffsetDateTime> SCHEDULED_ON = Field.of(
                    "scheduled_on", OffsetDateTime.class, (Job job) -> job.schedule()
                            .scheduledOn())
            .withRule(Rule.SENSIBLE_TIME);
    public static final Field<Job, OffsetDateTime> ENDS_AT = Field.of(
                    "ends_at", OffsetDateTime.class, (Job job) -> job.schedule().endsAt())
            .withRule(Rule.SENSIBLE_TIME);
    public static final Field<Job, BigDecimal> DURATION = Field.<Job>decimal(
                    "duration", job -> job.schedule().duration())
            .withRule(new Rule<>("not_negative", "must not be negative", duration -> duration.signum() >= 0));
    public static final Field<Job, Assignees> EMPLOYEE_IDS =
            Field.of("employee_ids", Assignees.class, job -> Option.some(
                            new Assignees(job.schedule().employees()))
                    .filter(some -> !some.employees().isEmpty()));
    public static final Field<Job, String> PO_NUMBER = Field.singleLine("po_number", Job::poNumber);

    public static final Seq<Field<Job, ?>> ALL = Field.declared(
            JobFields.class,
            List.of(
                    JOB_TYPE_ID,
                    NAME,
                    DESCRIPTION,
                    STATUS,
                    JOB_STATUS_ID,
                    SCHEDULED_ON,
                    ENDS_AT,
                    DURATION,
                    EMPLOYEE_IDS,
                    PO_NUMBER));

    private JobFields() {}
}
