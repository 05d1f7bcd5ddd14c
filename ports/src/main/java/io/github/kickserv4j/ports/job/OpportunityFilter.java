package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects opportunities by status and type: nothing else is known to apply to them.
 *
 * @param statuses any of these; empty for any at which they can be won
 * @param type the service
 */
public record OpportunityFilter(Seq<JobStatus> statuses, Option<JobTypeId> type) {

    /** Selects every opportunity. */
    public static final OpportunityFilter ALL = new OpportunityFilter(List.empty(), Option.none());

    /** Refuses a status that is blank or cannot be sent as it is. */
    public OpportunityFilter {
        Objects.requireNonNull(type, "type");
        InvalidInputException.throwIfAny(JobFilter.violations(statuses, Option.none()));
    }

    /** Returns an empty builder. */
    public static OpportunityFilterBuilder builder() {
        return new OpportunityFilterBuilder();
    }

    /** Returns a builder with the values of this filter. */
    public OpportunityFilterBuilder toBuilder() {
        return new OpportunityFilterBuilder(this);
    }

    /** Returns the filter that selects all jobs of these statuses and this type, opportunities or not. */
    public JobFilter toJobFilter() {
        return new JobFilter(statuses, Option.none(), type, Option.none(), Option.none(), Option.none());
    }

    /** Returns whether {@code other} asks for the same, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpportunityFilter filter && unordered().equals(filter.unordered());
    }

    @Override
    public int hashCode() {
        return unordered().hashCode();
    }

    private Seq<Object> unordered() {
        return List.of(statuses.toSet(), type);
    }
}
