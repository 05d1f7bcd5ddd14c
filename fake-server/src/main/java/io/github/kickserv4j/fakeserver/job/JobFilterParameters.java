package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.FilterParameter;
import io.github.kickserv4j.fakeserver.shared.QueryParameters;
import io.github.kickserv4j.fakeserver.shared.RouteParameters;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobFilterBuilder;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityFilterBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** The parameters that filter jobs. */
@ReliesOn({"invalid-page-size-is-ignored", "other-windows", "impossible-values-match-nothing"})
final class JobFilterParameters {
    private static final Seq<FilterParameter<OpportunityFilterBuilder, ?>> OF_OPPORTUNITIES =
            List.of(new FilterParameter<>(
                    "job_type_id", "list-of-opportunities", JobTypeId::parse, OpportunityFilterBuilder::type));
    private static final Seq<FilterParameter<JobFilterBuilder, ?>> OF_JOBS = List.of(
            new FilterParameter<>("job_type_id", "jobs-by-type", JobTypeId::parse, JobFilterBuilder::type),
            new FilterParameter<>(
                    "job_status_id",
                    "jobs-by-own-status-and-employee",
                    JobStatusId::parse,
                    JobFilterBuilder::ownStatus),
            new FilterParameter<>(
                    "employee_number",
                    "jobs-by-own-status-and-employee",
                    EmployeeNumber::parse,
                    JobFilterBuilder::employee));

    /** The parameters of the list of all jobs. */
    static final RouteParameters JOBS = RouteParameters.ofRecords(JobJsonFields::keys)
            .withAll(OF_JOBS)
            .with("status", "all-jobs-by-status")
            .with("status[]", "all-jobs-by-status")
            .with("scheduled", "jobs-by-window")
            .with("per_page", "per-page-of-jobs")
            .with("page", "page-of-jobs");

    /** The parameters of the list of a customer's jobs. */
    static final RouteParameters JOBS_OF_CUSTOMER = RouteParameters.ofRecords(JobJsonFields::keys)
            .with("status", "jobs-of-a-customer-by-status")
            .with("status[]", "jobs-of-a-customer-by-status")
            .with("page", "page-of-a-customers-jobs");

    /** The parameters of the list of opportunities: Kickserv ignores a customer. */
    static final RouteParameters OPPORTUNITIES = RouteParameters.ofRecords(JobJsonFields::keys)
            .withAll(OF_OPPORTUNITIES)
            .with("status", "list-of-opportunities")
            .with("status[]", "several-statuses-of-opportunities")
            .with("page", "page-of-opportunities")
            .with("customer_number", "customer-does-not-filter-opportunities");

    private JobFilterParameters() {}

    /** Returns whether the window is a known one, or there is none. */
    static boolean isWindowKnown(QueryParameters queryParameters) {
        return queryParameters.value("scheduled").isEmpty()
                || window(queryParameters).isDefined();
    }

    /** Returns all filters of {@code queryParameters} together, or none if a value is one that no job can have. */
    static Option<JobFilter> jobs(QueryParameters queryParameters) {
        JobFilterBuilder filter = JobFilter.builder().statuses(statuses(queryParameters));
        window(queryParameters).forEach(filter::scheduled);
        perPage(queryParameters).forEach(filter::perPage);
        return FilterParameter.applyAll(OF_JOBS, filter, queryParameters)
                .flatMap(all -> all.validate().toOption());
    }

    /** Returns the filters of opportunities, likewise. A customer is not among them, and is ignored. */
    static Option<OpportunityFilter> opportunities(QueryParameters queryParameters) {
        OpportunityFilterBuilder filter = OpportunityFilter.builder().statuses(statuses(queryParameters));
        return FilterParameter.applyAll(OF_OPPORTUNITIES, filter, queryParameters)
                .flatMap(all -> all.validate().toOption());
    }

    /** Reads statuses: {@code status=x} is one, {@code status[]=x&status[]=y} are several. */
    static Seq<JobStatus> statuses(QueryParameters queryParameters) {
        return queryParameters
                .value("status")
                .toList()
                .appendAll(queryParameters.all("status[]"))
                .map(JobStatus::new);
    }

    /** Returns whether jobs can have this status. */
    static boolean isValidStatus(JobStatus status) {
        return Rule.check("status", status.text(), Rule.TEXT).isValid();
    }

    /** Reads the window, if it is a known one. */
    private static Option<ScheduledWindow> window(QueryParameters queryParameters) {
        return queryParameters.value("scheduled").flatMap(word -> List.of(ScheduledWindow.values())
                .find(window -> window.name().toLowerCase(Locale.ROOT).equals(word)));
    }

    /**
     * Reads the page size. An invalid size is ignored, like an invalid page; one that is too large becomes the largest integer.
     */
    private static Option<Integer> perPage(QueryParameters queryParameters) {
        return queryParameters.positiveInteger("per_page").map(size -> Math.min(size, JobFilter.MOST_PER_PAGE));
    }
}
