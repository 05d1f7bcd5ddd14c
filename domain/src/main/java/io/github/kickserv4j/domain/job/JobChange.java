package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.Objects;

/** What is to change about a job. A status is sent as asked; {@link Job}'s verbs make changes that its lifecycle allows. */
public record JobChange(Changes<Job> changes) {
    /** The change, if it keeps every rule. */
    public JobChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Draft<Job, JobChange> builder() {
        return Draft.of(JobChange::violations, JobChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> Draft<Job, JobChange> set(Field<Job, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static Draft<Job, JobChange> clear(Field<Job, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The job after this change; what is not named stays as it is. */
    public Job applyTo(Job before) {
        return apply(changes, before);
    }

    static Job apply(Changes<Job> changes, Job before) {
        return before.toBuilder()
                .type(changes.over(before, JobFields.JOB_TYPE_ID))
                .name(changes.over(before, JobFields.NAME))
                .description(changes.over(before, JobFields.DESCRIPTION))
                .status(changes.over(before, JobFields.STATUS))
                .ownStatus(changes.over(before, JobFields.JOB_STATUS_ID))
                .schedule(schedule(changes, before))
                .poNumber(changes.over(before, JobFields.PO_NUMBER))
                .build();
    }

    private static Schedule schedule(Changes<Job> changes, Job before) {
        return new Schedule(
                changes.over(before, JobFields.SCHEDULED_ON),
                changes.over(before, JobFields.ENDS_AT),
                changes.over(before, JobFields.DURATION),
                changes.over(before, JobFields.EMPLOYEE_IDS)
                        .map(Assignees::employees)
                        .getOrElse(List.empty()));
    }

    private static Seq<Violation> violations(Changes<Job> changes) {
        return changes.nothing("job").appendAll(fieldViolations(changes));
    }

    static Seq<Violation> fieldViolations(Changes<Job> changes) {
        return changes.violations(JobFields.ALL).appendAll(endBeforeStart(changes));
    }

    private static Seq<Violation> endBeforeStart(Changes<Job> changes) {
        Option<OffsetDateTime> start = changes.of(JobFields.SCHEDULED_ON).over(Option.none());
        return changes.of(JobFields.ENDS_AT)
                .over(Option.none())
                .filter(end -> start.exists(end::isBefore))
                .map(end -> new Violation(JobFields.ENDS_AT.name(), "must not be before scheduled_on", end.toString()))
                .toList();
    }
}
