package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.StaleCacheMutation;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes in reading jobs, one for each kind of read, status, schedule window and page size. */
final class JobReadMutations {
    private static final String[] WRITES = {"jobs.update/2", "jobs.update/3", "jobs.delete/1", "jobs.delete/2"};
    private static final String[] CHARGES = {"charges.create/2", "charges.update/3", "charges.delete/2"};
    private static final List<String> ONE = List.of("jobs.get/1", "jobs.get/2");
    private static final List<String> LISTS = List.of("jobs.list/2", "jobs.list/3");
    private static final List<String> OPPORTUNITIES = List.of("opportunities.list/2");

    private JobReadMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(
                        stale(),
                        pages(),
                        windows(),
                        JobStatus.KNOWN.toJavaStream().flatMap(JobReadMutations::statuses))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mutation> stale() {
        return Stream.of(
                        StaleCacheMutation.forEachPair(ONE, WRITES),
                        StaleCacheMutation.forEachPair(
                                ONE,
                                StaleCacheMutation.ANY,
                                "jobs.create/2",
                                "opportunities.win/1",
                                "opportunities.lose/1",
                                "customers.delete/1"),
                        StaleCacheMutation.forEachPair(LISTS, WRITES),
                        StaleCacheMutation.forEachPair(LISTS, CHARGES),
                        StaleCacheMutation.forEachPair(
                                LISTS,
                                StaleCacheMutation.ANY,
                                "jobs.create/2",
                                "opportunities.create/2",
                                "opportunities.win/1",
                                "opportunities.lose/1"),
                        StaleCacheMutation.forEachPair(LISTS, "customers.delete/1"),
                        StaleCacheMutation.forEachPair(
                                List.of("customers.get/1", "customers.list/2", "customers.searchNames/2"),
                                "jobs.delete/1"),
                        StaleCacheMutation.forEachPair(OPPORTUNITIES, WRITES),
                        StaleCacheMutation.forEachPair(
                                OPPORTUNITIES,
                                StaleCacheMutation.ANY,
                                "opportunities.create/2",
                                "opportunities.win/1",
                                "opportunities.lose/1"),
                        StaleCacheMutation.forEachPair(List.of("jobs.get/1", "charges.list/1"), CHARGES),
                        StaleCacheMutation.forEachPair(
                                List.of("charges.list/1"), StaleCacheMutation.ANY, "jobs.create/2", "jobs.delete/1"),
                        StaleCacheMutation.forEachPair(StaleCacheMutation.CUSTOMER_READS, CHARGES))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mutation> pages() {
        return Stream.of(1, 2, 3, 4, 7, 12)
                .flatMap(most -> Stream.of(
                        listing(filter -> filter.perPage().exists(count -> count > most)
                                        ? sized(filter, Option.none())
                                        : filter)
                                .named("LIST_IGNORES_PAGES_OF_MORE_THAN " + most),
                        listing(filter -> sized(filter, filter.perPage().map(count -> Math.min(count, most))))
                                .named("LIST_HAS_PAGES_OF_AT_MOST " + most)));
    }

    private static Stream<Mutation> windows() {
        Vector<ScheduledWindow> all = Vector.of(ScheduledWindow.values());
        return all.zip(all.rotateLeft(1)).toJavaStream().flatMap(pair -> windows(pair._1, pair._2));
    }

    private static Stream<Mutation> windows(ScheduledWindow window, ScheduledWindow next) {
        return Stream.of(
                finding(filter -> !filter.scheduled().contains(window)).named("LIST_FINDS_NOTHING " + window),
                listing(filter -> filter.scheduled().contains(window)
                                ? filter.toBuilder().scheduled(next).build()
                                : filter)
                        .named("LIST_TAKES " + window + " FOR " + next));
    }

    private static Stream<Mutation> statuses(JobStatus status) {
        return Stream.of(
                finding(filter -> !filter.statuses().contains(status)).named("LIST_FINDS_NOTHING " + status),
                jobs(it -> it.onListOfCustomer((customer, statuses, page) -> statuses.contains(status)
                                ? MutatedResults.emptyPage(page)
                                : it.original().list(customer, statuses, page)))
                        .named("LIST_OF_CUSTOMER_FINDS_NOTHING " + status),
                opportunities(it ->
                                it.onList((filter, page) -> filter.statuses().contains(status)
                                        ? MutatedResults.emptyPage(page)
                                        : it.original().list(filter, page)))
                        .named("OPPORTUNITIES_FINDS_NOTHING " + status));
    }

    private static Mutation finding(Predicate<JobFilter> right) {
        return jobs(it -> it.onList((filter, page) ->
                right.test(filter) ? it.original().list(filter, page) : MutatedResults.emptyPage(page)));
    }

    private static Mutation listing(UnaryOperator<JobFilter> wrong) {
        return jobs(it -> it.onList((filter, page) -> it.original().list(wrong.apply(filter), page)));
    }

    private static Mutation jobs(UnaryOperator<MutatedJobs> mistake) {
        return good -> ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good)).port());
    }

    private static Mutation opportunities(UnaryOperator<MutatedOpportunities> mistake) {
        return good -> ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedOpportunities(good.opportunities()))
                        .port());
    }

    private static JobFilter sized(JobFilter filter, Option<Integer> perPage) {
        return new JobFilter(
                filter.statuses(), filter.scheduled(), filter.type(), filter.ownStatus(), filter.employee(), perPage);
    }
}
