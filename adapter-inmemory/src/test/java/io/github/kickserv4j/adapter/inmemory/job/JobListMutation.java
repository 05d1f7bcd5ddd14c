package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes with lists of jobs that an adapter could make, each in one place of a correct adapter. */
enum JobListMutation implements Mutation {
    LIST_IGNORES_EVERY_FILTER(it -> it.onList((filter, page) -> it.original().list(JobFilter.ALL, page))),
    LIST_IGNORES_STATUSES(requested(filter -> filter.toBuilder().status().build())),
    LIST_KNOWS_THE_FIRST_STATUS_ONLY(requested(filter -> filter.statuses().isEmpty()
            ? filter
            : filter.toBuilder().status(filter.statuses().head()).build())),
    LIST_KNOWS_NO_OTHER_STATUS(requested(filter -> filter.statuses().exists(word -> !JobStatus.KNOWN.contains(word))
            ? filter.toBuilder().status(JobStatus.NEW).build()
            : filter)),
    LIST_IGNORES_THE_TYPE(requested(filter -> without(filter, Option.none(), filter.ownStatus()))),
    LIST_IGNORES_THE_OWN_STATUS(requested(filter -> without(filter, filter.type(), Option.none()))),
    LIST_IGNORES_THE_EMPLOYEE(requested(filter -> new JobFilter(
            filter.statuses(),
            filter.scheduled(),
            filter.type(),
            filter.ownStatus(),
            Option.none(),
            filter.perPage()))),
    LIST_IGNORES_THE_STRETCH_OF_TIME(requested(filter -> new JobFilter(
            filter.statuses(), Option.none(), filter.type(), filter.ownStatus(), filter.employee(), filter.perPage()))),
    LIST_IGNORES_THE_PAGE_SIZE(requested(filter -> new JobFilter(
            filter.statuses(),
            filter.scheduled(),
            filter.type(),
            filter.ownStatus(),
            filter.employee(),
            Option.none()))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((filter, page) -> it.original().list(filter, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(
            it -> it.onList((filter, page) -> it.original().list(filter, page).map(MutatedResults::withoutLast))),
    LIST_DELIVERS_THE_OLDEST_FIRST(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().sortBy(Job::number))))),
    LIST_MINDS_WHICH_CUSTOMER_IT_IS(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().filter(job -> job.customer()
                    .equals(found.items().head().customer())))))),
    LIST_LEAVES_OPPORTUNITIES_OUT(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().reject(Job::isOpportunity))))),
    LIST_FAILS_WHEN_THERE_IS_NOTHING(it -> it.onList((filter, page) ->
            MutatedResults.emptyAsNotFound(JobOperations.LIST, it.original().list(filter, page)))),
    LIST_OF_CUSTOMER_HOLDS_EVERYBODYS_JOBS(it -> it.onListOfCustomer((customer, statuses, page) -> it.original()
            .list(customer, statuses, page)
            .flatMap(found -> it.original().list(JobFilter.ALL, page)))),
    LIST_FORGETS_WHOSE_JOB_IT_IS(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found ->
                    found.map(job -> job.toBuilder().customer(Option.none()).build())))),
    LIST_OF_CUSTOMER_FORGETS_THE_CUSTOMERS_NUMBER(it -> it.onListOfCustomer((customer, statuses, page) ->
            it.original().list(customer, statuses, page).map(found -> found.map(ListRows::of)))),
    LIST_OF_CUSTOMER_IGNORES_STATUSES(it ->
            it.onListOfCustomer((customer, statuses, page) -> it.original().list(customer, List.empty(), page))),
    LIST_OF_CUSTOMER_KNOWS_THE_FIRST_STATUS_ONLY(it ->
            it.onListOfCustomer((customer, statuses, page) -> it.original().list(customer, statuses.take(1), page))),
    LIST_OF_CUSTOMER_IGNORES_THE_PAGE(it -> it.onListOfCustomer(
            (customer, statuses, page) -> it.original().list(customer, statuses, PageRequest.FIRST))),
    LIST_OF_CUSTOMER_SKIPS_THE_LAST_OF_EACH_PAGE(it -> it.onListOfCustomer((customer, statuses, page) ->
            it.original().list(customer, statuses, page).map(MutatedResults::withoutLast))),
    LIST_OF_CUSTOMER_FAILS_WHEN_THERE_IS_NOTHING(
            it -> it.onListOfCustomer((customer, statuses, page) -> MutatedResults.emptyAsNotFound(
                    JobOperations.list(customer), it.original().list(customer, statuses, page)))),
    LIST_OF_CUSTOMER_IS_EMPTY_WHEN_THE_CUSTOMER_IS_ABSENT(it -> it.onListOfCustomer((customer, statuses, page) ->
            it.original().list(customer, statuses, page).orElse(MutatedResults.emptyPage(page))));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedJobs> mistake;

    JobListMutation(UnaryOperator<MutatedJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good)).port());
    }

    private static UnaryOperator<MutatedJobs> requested(UnaryOperator<JobFilter> wrong) {
        return it -> it.onList((filter, page) -> it.original().list(wrong.apply(filter), page));
    }

    private static JobFilter without(JobFilter filter, Option<JobTypeId> type, Option<JobStatusId> ownStatus) {
        return new JobFilter(
                filter.statuses(), filter.scheduled(), type, ownStatus, filter.employee(), filter.perPage());
    }
}
