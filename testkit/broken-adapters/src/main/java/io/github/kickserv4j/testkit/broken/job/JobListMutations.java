package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Mistakes in lists of jobs. */
final class JobListMutations {
    private static final Seq<Mutation> ALL = List.of(
            mutation(
                    "list.first-customer-only",
                    "Lists the jobs of the customer of the first row.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter, page)
                            .map(found -> Page.of(page, ofFirstCustomer(found.items()))))),
            mutation(
                    "list.no-opportunities",
                    "Lists jobs that are no opportunities.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter, page)
                            .map(found -> Page.of(page, found.items().reject(Job::isOpportunity))))),
            mutation(
                    "list.no-customer",
                    "Lists jobs without their customers.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter, page)
                            .map(found -> found.map(job ->
                                    job.toBuilder().customer(Option.none()).build())))),
            mutation(
                    "listOfCustomer.ignored-customer",
                    "Lists the jobs of all customers as those of one.",
                    it -> it.onListOfCustomer((customer, statuses, page) -> it.original()
                            .list(customer, statuses, page)
                            .flatMap(found -> it.original().list(JobFilter.ALL, page)))),
            mutation(
                    "listOfCustomer.no-customer-number",
                    "Lists the jobs of a customer without the customer's number.",
                    it -> it.onListOfCustomer((customer, statuses, page) -> it.original()
                            .list(customer, statuses, page)
                            .map(found -> found.map(JobMutations::withoutNumber)))),
            mutation(
                    "listOfCustomer.ignored-statuses",
                    "Lists the customer's jobs of all statuses.",
                    it -> it.onListOfCustomer(
                            (customer, statuses, page) -> it.original().list(customer, List.empty(), page))),
            mutation(
                    "listOfCustomer.first-status-only",
                    "Lists the customer's jobs of the first of the requested statuses.",
                    it -> it.onListOfCustomer(
                            (customer, statuses, page) -> it.original().list(customer, statuses.take(1), page))));

    private JobListMutations() {}

    static Seq<Mutation> all() {
        return ALL.appendAll(JobStatus.KNOWN.map(JobListMutations::ignored));
    }

    private static Mutation ignored(JobStatus status) {
        return mutation(
                "listOfCustomer.no-" + JobFilterMutations.word(status),
                "Lists no jobs of status " + status + " of a customer.",
                it -> it.onListOfCustomer((customer, statuses, page) -> statuses.contains(status)
                        ? MutatedResults.emptyPage(page)
                        : it.original().list(customer, statuses, page)));
    }

    private static Seq<Job> ofFirstCustomer(Seq<Job> jobs) {
        return jobs.filter(job -> job.customer().equals(jobs.head().customer()));
    }
}
