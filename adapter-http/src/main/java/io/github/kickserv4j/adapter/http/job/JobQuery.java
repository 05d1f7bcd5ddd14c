package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** Builds the queries for jobs. */
@ReliesOn({
    "list-of-jobs",
    "jobs-of-a-customer",
    "jobs-of-a-customer-by-status",
    "all-jobs-by-status",
    "jobs-by-type",
    "jobs-by-window",
    "jobs-by-own-status-and-employee",
    "per-page-of-jobs",
    "page-of-jobs",
    "page-of-a-customers-jobs",
    "list-of-opportunities",
    "page-of-opportunities",
    "several-statuses-of-opportunities"
})
final class JobQuery {
    private JobQuery() {}

    static ApiRequest list(JobFilter filter, PageRequest page) {
        ApiRequest apiRequest =
                statuses(ApiRequest.get(JobOperations.LIST, "jobs.json").withPage(page), filter.statuses());
        ApiRequest timed = with(apiRequest, "scheduled", filter.scheduled().map(window -> window.name()
                .toLowerCase(Locale.ROOT)));
        ApiRequest typed = with(timed, "job_type_id", filter.type());
        ApiRequest owned = with(typed, "job_status_id", filter.ownStatus());
        return with(with(owned, "employee_number", filter.employee()), "per_page", filter.perPage());
    }

    static ApiRequest list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        String path = OwnerResolver.path(customer) + "/jobs.json";
        return statuses(ApiRequest.get(JobOperations.list(customer), path).withPage(page), statuses);
    }

    static ApiRequest opportunities(OpportunityFilter filter, PageRequest page) {
        ApiRequest apiRequest =
                ApiRequest.get(OpportunityOperations.LIST, "opportunities.json").withPage(page);
        return with(statuses(apiRequest, filter.statuses()), "job_type_id", filter.type());
    }

    /** Adds one status as {@code status}, or several as {@code status[]} each. */
    private static ApiRequest statuses(ApiRequest apiRequest, Seq<JobStatus> any) {
        String name = any.size() == 1 ? "status" : "status[]";
        return any.foldLeft(apiRequest, (so, status) -> so.withQuery(name, status.text()));
    }

    private static ApiRequest with(ApiRequest apiRequest, String name, Option<?> value) {
        return value.fold(() -> apiRequest, wanted -> apiRequest.withQuery(name, wanted.toString()));
    }
}
