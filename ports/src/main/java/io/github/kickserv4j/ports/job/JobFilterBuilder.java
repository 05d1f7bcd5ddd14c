package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;

/** Builds a {@link JobFilter}. A part that is set again keeps its last value. Mutable, for one thread. */
public final class JobFilterBuilder {
    private Seq<JobStatus> statuses = List.empty();
    private Option<ScheduledWindow> scheduled = Option.none();
    private Option<JobTypeId> type = Option.none();
    private Option<JobStatusId> ownStatus = Option.none();
    private Option<EmployeeNumber> employee = Option.none();
    private Option<Integer> perPage = Option.none();

    JobFilterBuilder() {}

    JobFilterBuilder(JobFilter filter) {
        statuses = filter.statuses();
        scheduled = filter.scheduled();
        type = filter.type();
        ownStatus = filter.ownStatus();
        employee = filter.employee();
        perPage = filter.perPage();
    }

    /** Selects the jobs of any of these statuses. */
    public JobFilterBuilder status(JobStatus... any) {
        Objects.requireNonNull(any, "any");
        return statuses(List.of(any));
    }

    /** Does the same; empty for whatever status. */
    public JobFilterBuilder statuses(Seq<JobStatus> any) {
        Objects.requireNonNull(any, "any");
        statuses = JobFilter.withoutNull(any);
        return this;
    }

    /** Selects the jobs that begin within {@code window}. */
    public JobFilterBuilder scheduled(ScheduledWindow window) {
        scheduled = Option.some(Objects.requireNonNull(window, "window"));
        return this;
    }

    /** Selects the jobs of this service. */
    public JobFilterBuilder type(JobTypeId id) {
        type = Option.some(Objects.requireNonNull(id, "id"));
        return this;
    }

    /** Selects the jobs of this status of the account's own. */
    public JobFilterBuilder ownStatus(JobStatusId id) {
        ownStatus = Option.some(Objects.requireNonNull(id, "id"));
        return this;
    }

    /** Selects the jobs that this employee is assigned to. */
    public JobFilterBuilder employee(EmployeeNumber number) {
        employee = Option.some(Objects.requireNonNull(number, "number"));
        return this;
    }

    /** Sets the number of records a page, from 1 to {@value JobFilter#MOST_PER_PAGE}. */
    public JobFilterBuilder perPage(int count) {
        perPage = Option.some(count);
        return this;
    }

    /** Returns the filter, or all violations. */
    public Validation<Seq<Violation>, JobFilter> validate() {
        Seq<Violation> violations = JobFilter.violations(statuses, perPage);
        return Validation.cond(violations.isEmpty(), this::build, () -> violations);
    }

    /**
     * Returns the filter.
     *
     * @throws InvalidInputException with all violations
     */
    public JobFilter build() {
        return new JobFilter(statuses, scheduled, type, ownStatus, employee, perPage);
    }
}
