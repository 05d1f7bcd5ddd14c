package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;

/** Builds an {@link OpportunityFilter}. A part that is set again keeps its last value. Mutable, for one thread. */
public final class OpportunityFilterBuilder {
    private Seq<JobStatus> statuses = List.empty();
    private Option<JobTypeId> type = Option.none();

    OpportunityFilterBuilder() {}

    OpportunityFilterBuilder(OpportunityFilter filter) {
        statuses = filter.statuses();
        type = filter.type();
    }

    /** Selects the opportunities of any of these statuses. */
    public OpportunityFilterBuilder status(JobStatus... any) {
        Objects.requireNonNull(any, "any");
        return statuses(List.of(any));
    }

    /** Does the same; empty for any at which they can be won. */
    public OpportunityFilterBuilder statuses(Seq<JobStatus> any) {
        Objects.requireNonNull(any, "any");
        statuses = JobFilter.withoutNull(any);
        return this;
    }

    /** Selects the opportunities of this service. */
    public OpportunityFilterBuilder type(JobTypeId id) {
        type = Option.some(Objects.requireNonNull(id, "id"));
        return this;
    }

    /** Returns the filter, or all violations. */
    public Validation<Seq<Violation>, OpportunityFilter> validate() {
        Seq<Violation> violations = JobFilter.violations(statuses, Option.none());
        return Validation.cond(violations.isEmpty(), this::build, () -> violations);
    }

    /**
     * Returns the filter.
     *
     * @throws InvalidInputException with all violations
     */
    public OpportunityFilter build() {
        return new OpportunityFilter(statuses, type);
    }
}
