package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Intersection;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.Union;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Finds the numbers of jobs. */
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
    /** The statuses of opportunities, which most tests never search for. */
    private static final class Opportunities {
        private static final Seq<JobStatus> STATUSES = JobStatus.KNOWN.filter(Lifecycle::isOpportunity);
    }

    Numbers matching(JobFilter filter) {
        Seq<Numbers> conditions = List.of(
                        anyOf(filter.statuses()),
                        filter.type().map(key -> jobs.indexes().byType.get(key)),
                        filter.ownStatus().map(key -> jobs.indexes().byOwnStatus.get(key)),
                        filter.scheduled()
                                .map(window -> ScheduledDays.of(window, LocalDate.now(accountContext.clock())))
                                .map(key -> jobs.indexes().byDays.get(key)),
                        filter.employee()
                                .map(number -> accountContext
                                        .employee(number)
                                        .map(key -> jobs.indexes().byEmployee.get(key)))
                                .map(found -> found.getOrElse(Index.NONE)))
                .flatMap(condition -> condition);
        return conditions.isEmpty() ? jobs.numbers() : Intersection.of(conditions);
    }

    /** Returns the jobs of a customer, without a look at the statuses if there are none, since that would build their index. */
    Numbers byCustomer(CustomerId customer, Seq<JobStatus> statuses) {
        return jobs.hasAny(customer)
                ? Intersection.of(List.of(jobs.byCustomer.get(customer)).appendAll(anyOf(statuses)))
                : Index.NONE;
    }

    /** Returns the opportunities of the requested statuses, or of all statuses in which a job can be won. */
    Numbers opportunities(OpportunityFilter filter) {
        return matching(
                filter.statuses().isEmpty()
                        ? filter.toBuilder()
                                .statuses(Opportunities.STATUSES)
                                .build()
                                .toJobFilter()
                        : filter.toJobFilter());
    }

    /** Returns the jobs of any of these statuses; none if it does not matter. */
    private Option<Numbers> anyOf(Seq<JobStatus> statuses) {
        return Option.when(
                !statuses.isEmpty(),
                () -> Union.of(
                        statuses.distinct().map(key -> jobs.indexes().byStatus.get(key))));
    }
}
