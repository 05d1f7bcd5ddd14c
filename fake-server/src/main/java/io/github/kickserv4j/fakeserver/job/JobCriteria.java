package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.fakeserver.shared.Parameter;
import io.github.kickserv4j.fakeserver.shared.Query;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The parameters that filter jobs. Service, window and page size are documented, status for the jobs of one customer and for
 * opportunities; own status and employee are what a client of the older API sends.
 */
final class JobCriteria {
    private static final Parameter<JobFilter, JobTypeId> TYPE =
            new Parameter<>("job_type_id", JobTypeId::parse, JobFilter::type);
    private static final Seq<Parameter<JobFilter, ?>> OF_OPPORTUNITIES = List.of(TYPE);
    private static final Seq<Parameter<JobFilter, ?>> OF_JOBS = List.of(
            TYPE,
            new Parameter<>("job_status_id", JobStatusId::parse, JobFilter::ownStatus),
            new Parameter<>("employee_number", EmployeeNumber::parse, JobFilter::employee));

    private JobCriteria() {}

    /** All filters of {@code query} together; none if one of them is a value that no job can have. */
    static Option<JobFilter> jobs(Query query) {
        JobFilter scheduled = window(query).fold(() -> JobFilter.NONE, JobFilter.NONE::scheduled);
        JobFilter sized = perPage(query).fold(() -> scheduled, scheduled::perPage);
        return Parameter.all(OF_JOBS, sized, query).flatMap(filter -> withStatus(filter, query));
    }

    /** The same, of what opportunities are filtered by; a customer is not among that, and ignored (documented). */
    static Option<JobFilter> opportunities(Query query) {
        return Parameter.all(OF_OPPORTUNITIES, JobFilter.NONE, query).flatMap(filter -> withStatus(filter, query));
    }

    /** {@code status=x} is one, {@code status[]=x&status[]=y} are several (documented). */
    static Seq<JobStatus> statuses(Query query) {
        return query.value("status").toList().appendAll(query.all("status[]")).map(JobStatus::new);
    }

    private static Option<JobFilter> withStatus(JobFilter filter, Query query) {
        Seq<JobStatus> any = statuses(query);
        return Option.when(any.forAll(JobCriteria::mayBe), () -> filter.statuses(any));
    }

    /** Whether any job may have it. */
    static boolean mayBe(JobStatus status) {
        return Rule.check("status", status.text(), Rule.TEXT).isValid();
    }

    /** A word for no window is ignored, as a parameter is that is not known (inferred). */
    private static Option<ScheduledWindow> window(Query query) {
        return query.value("scheduled").flatMap(word -> List.of(ScheduledWindow.values())
                .find(window -> window.name().toLowerCase(Locale.ROOT).equals(word)));
    }

    /** A size that is none is ignored, as a page is; one that is too large is as large as can be (inferred). */
    private static Option<Integer> perPage(Query query) {
        return query.whole("per_page").map(size -> Math.min(size, JobFilter.MOST_PER_PAGE));
    }
}
