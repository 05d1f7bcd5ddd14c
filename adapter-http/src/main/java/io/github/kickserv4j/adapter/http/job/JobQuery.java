package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What a list of jobs is asked for. */
final class JobQuery {
    private JobQuery() {}

    static Call list(JobFilter filter, PageRequest page) {
        Call call = statuses(Call.get(JobOperations.LIST, "jobs.json").page(page), filter.statuses());
        Call timed = with(call, "scheduled", filter.scheduled().map(window -> window.name()
                .toLowerCase(Locale.ROOT)));
        Call typed = with(timed, "job_type_id", filter.type());
        Call owned = with(typed, "job_status_id", filter.ownStatus());
        return with(with(owned, "employee_number", filter.employee()), "per_page", filter.perPage());
    }

    static Call list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        String path = Owners.path(customer) + "/jobs.json";
        return statuses(Call.get(JobOperations.list(customer), path).page(page), statuses);
    }

    static Call opportunities(JobFilter filter, PageRequest page) {
        Call call = Call.get(JobOperations.OPPORTUNITIES, "opportunities.json").page(page);
        return with(statuses(call, filter.statuses()), "job_type_id", filter.type());
    }

    /** One as {@code status}, several as {@code status[]} each (documented). */
    private static Call statuses(Call call, Seq<JobStatus> any) {
        String name = any.size() == 1 ? "status" : "status[]";
        return any.foldLeft(call, (so, status) -> so.with(name, status.text()));
    }

    private static Call with(Call call, String name, Option<?> value) {
        return value.fold(() -> call, wanted -> call.with(name, wanted.toString()));
    }
}
