package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.fakeserver.shared.FilterParameter;
import io.github.kickserv4j.fakeserver.shared.QueryParameters;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The parameters that filter jobs. Service, window and page size are documented; status is documented for the jobs of one
 * customer and for opportunities. Own status and employee are parameters that a client of the older API sends.
 */
final class JobFilterParameters {
    private static final FilterParameter<JobFilter, JobTypeId> TYPE =
            new FilterParameter<>("job_type_id", JobTypeId::parse, JobFilter::type);
    private static final Seq<FilterParameter<JobFilter, ?>> OF_OPPORTUNITIES = List.of(TYPE);
    private static final Seq<FilterParameter<JobFilter, ?>> OF_JOBS = List.of(
            TYPE,
            new FilterParameter<>("job_status_id", JobStatusId::parse, JobFilter::ownStatus),
            new FilterParameter<>("employee_number", EmployeeNumber::parse, JobFilter::employee));

    private JobFilterParameters() {}

    /** Returns all filters of {@code queryParameters} together, or none if a value is one that no job can have. */
    static Option<JobFilter> jobs(QueryParameters queryParameters) {
        JobFilter scheduled = window(queryParameters).fold(() -> JobFilter.ALL, JobFilter.ALL::scheduled);
        JobFilter sized = perPage(queryParameters).fold(() -> scheduled, scheduled::perPage);
        return FilterParameter.applyAll(OF_JOBS, sized, queryParameters)
                .flatMap(filter -> withStatus(filter, queryParameters));
    }

    /** Returns the filters of opportunities, likewise. A customer is not among them, and is ignored (documented). */
    static Option<JobFilter> opportunities(QueryParameters queryParameters) {
        return FilterParameter.applyAll(OF_OPPORTUNITIES, JobFilter.ALL, queryParameters)
                .flatMap(filter -> withStatus(filter, queryParameters));
    }

    /** Reads statuses: {@code status=x} is one, {@code status[]=x&status[]=y} are several (documented). */
    static Seq<JobStatus> statuses(QueryParameters queryParameters) {
        return queryParameters
                .value("status")
                .toList()
                .appendAll(queryParameters.all("status[]"))
                .map(JobStatus::new);
    }

    private static Option<JobFilter> withStatus(JobFilter filter, QueryParameters queryParameters) {
        Seq<JobStatus> any = statuses(queryParameters);
        return Option.when(any.forAll(JobFilterParameters::isValidStatus), () -> filter.statuses(any));
    }

    /** Returns whether jobs can have this status. */
    static boolean isValidStatus(JobStatus status) {
        return Rule.check("status", status.text(), Rule.TEXT).isValid();
    }

    /** Reads the window. An unknown value is ignored, like an unknown parameter (inferred). */
    private static Option<ScheduledWindow> window(QueryParameters queryParameters) {
        return queryParameters.value("scheduled").flatMap(word -> List.of(ScheduledWindow.values())
                .find(window -> window.name().toLowerCase(Locale.ROOT).equals(word)));
    }

    /**
     * Reads the page size. An invalid size is ignored, like an invalid page; one that is too large becomes the largest integer
     * (inferred).
     */
    private static Option<Integer> perPage(QueryParameters queryParameters) {
        return queryParameters.positiveInteger("per_page").map(size -> Math.min(size, JobFilter.MOST_PER_PAGE));
    }
}
