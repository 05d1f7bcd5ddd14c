package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.vavr.collection.Seq;
import java.util.stream.Stream;

/** Finds jobs, the highest number first. */
@ReliesOn({
    "jobs-of-a-customer-by-status",
    "all-jobs-by-status",
    "jobs-by-type",
    "jobs-by-window",
    "windows-are-days-of-the-account",
    "week-begins-on-monday",
    "jobs-by-own-status-and-employee",
    "opportunities-are-jobs-to-be-won",
    "several-statuses-of-opportunities",
    "filters-are-combined-with-and"
})
record JobSearch(AccountContext accountContext, JobTable jobs) {

    Stream<Job> matching(JobFilter filter) {
        return candidates(filter).filter(job -> matches(filter, job));
    }

    Stream<Job> byCustomer(CustomerId customer, Seq<JobStatus> statuses) {
        return jobs.findBy(customer).filter(job -> isOneOf(statuses, job));
    }

    /** Returns the opportunities of the requested statuses, or of all statuses in which a job can be won. */
    Stream<Job> opportunities(OpportunityFilter filter) {
        return matching(filter.toJobFilter())
                .filter(job -> !filter.statuses().isEmpty() || job.status().exists(Lifecycle::isOpportunity));
    }

    private Stream<Job> candidates(JobFilter filter) {
        return filter.type()
                .map(jobs::findBy)
                .getOrElse(() -> filter.statuses().size() == 1
                        ? jobs.findBy(filter.statuses().head())
                        : jobs.all());
    }

    private boolean matches(JobFilter filter, Job job) {
        return isOneOf(filter.statuses(), job)
                && filter.type().forAll(job.type()::contains)
                && filter.ownStatus().forAll(job.ownStatus()::contains)
                && filter.scheduled().forAll(window -> job.schedule()
                        .scheduledOn()
                        .exists(time -> window.contains(time, accountContext.clock())))
                && filter.employee().forAll(number -> accountContext
                        .employee(number)
                        .exists(job.schedule().employees()::contains));
    }

    private static boolean isOneOf(Seq<JobStatus> statuses, Job job) {
        return statuses.isEmpty() || job.status().exists(statuses::contains);
    }
}
