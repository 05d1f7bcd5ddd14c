package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Slips;
import io.github.kickserv4j.adapter.inmemory.shared.Stale;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes with reading jobs, one for each kind of read, status, stretch of time and size of a page. */
final class JobReadMistakes {
    private static final String[] WRITES = {"jobs.update/2", "jobs.update/3", "jobs.delete/1", "jobs.delete/2"};
    private static final String[] CHARGES = {"jobs.addCharge/2", "jobs.changeCharge/3", "jobs.removeCharge/2"};
    private static final List<String> ONE = List.of("jobs.get/1", "jobs.get/2");
    private static final List<String> LISTS = List.of("jobs.list/2", "jobs.list/3");
    private static final List<String> OPPORTUNITIES = List.of("jobs.opportunities/2");

    private JobReadMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        stale(),
                        pages(),
                        windows(),
                        JobStatus.KNOWN.toJavaStream().flatMap(JobReadMistakes::statuses))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> stale() {
        return Stream.of(
                        Stale.each(ONE, WRITES),
                        Stale.each(ONE, Stale.ANY, "jobs.create/2", "jobs.win/1", "jobs.lose/1", "customers.delete/1"),
                        Stale.each(LISTS, WRITES),
                        Stale.each(LISTS, CHARGES),
                        Stale.each(LISTS, Stale.ANY, "jobs.create/2", "jobs.open/2", "jobs.win/1", "jobs.lose/1"),
                        Stale.each(LISTS, "customers.delete/1"),
                        Stale.each(
                                List.of("customers.get/1", "customers.list/2", "customers.search/2"), "jobs.delete/1"),
                        Stale.each(OPPORTUNITIES, WRITES),
                        Stale.each(OPPORTUNITIES, Stale.ANY, "jobs.open/2", "jobs.win/1", "jobs.lose/1"),
                        Stale.each(List.of("jobs.get/1", "jobs.charges/1"), CHARGES),
                        Stale.each(List.of("jobs.charges/1"), Stale.ANY, "jobs.create/2", "jobs.delete/1"),
                        Stale.each(Stale.CUSTOMER_READS, CHARGES))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> pages() {
        return Stream.of(1, 2, 3, 4, 7, 12)
                .flatMap(most -> Stream.of(
                        listing(filter -> filter.perPage().exists(count -> count > most)
                                        ? sized(filter, Option.none())
                                        : filter)
                                .called("LIST_IGNORES_PAGES_OF_MORE_THAN " + most),
                        listing(filter -> sized(filter, filter.perPage().map(count -> Math.min(count, most))))
                                .called("LIST_HAS_PAGES_OF_AT_MOST " + most)));
    }

    private static Stream<Mistake> windows() {
        Vector<ScheduledWindow> all = Vector.of(ScheduledWindow.values());
        return all.zip(all.rotateLeft(1)).toJavaStream().flatMap(pair -> windows(pair._1, pair._2));
    }

    private static Stream<Mistake> windows(ScheduledWindow window, ScheduledWindow next) {
        return Stream.of(
                finding(filter -> !filter.scheduled().contains(window)).called("LIST_FINDS_NOTHING " + window),
                listing(filter -> filter.scheduled().contains(window) ? filter.scheduled(next) : filter)
                        .called("LIST_TAKES " + window + " FOR " + next));
    }

    private static Stream<Mistake> statuses(JobStatus status) {
        return Stream.of(
                finding(filter -> !filter.statuses().contains(status)).called("LIST_FINDS_NOTHING " + status),
                jobs(it -> it.onListOfCustomer((customer, statuses, page) -> statuses.contains(status)
                                ? Slips.nothingOn(page)
                                : it.good().list(customer, statuses, page)))
                        .called("LIST_OF_CUSTOMER_FINDS_NOTHING " + status),
                jobs(it -> it.onOpportunities(
                                (filter, page) -> filter.statuses().contains(status)
                                        ? Slips.nothingOn(page)
                                        : it.good().opportunities(filter, page)))
                        .called("OPPORTUNITIES_FINDS_NOTHING " + status));
    }

    private static Mistake finding(Predicate<JobFilter> right) {
        return jobs(it ->
                it.onList((filter, page) -> right.test(filter) ? it.good().list(filter, page) : Slips.nothingOn(page)));
    }

    private static Mistake listing(UnaryOperator<JobFilter> wrong) {
        return jobs(it -> it.onList((filter, page) -> it.good().list(wrong.apply(filter), page)));
    }

    private static Mistake jobs(UnaryOperator<BrokenJobs> mistake) {
        return good ->
                Ports.of(good).with(mistake.apply(new BrokenJobs(good.jobs())).port());
    }

    private static JobFilter sized(JobFilter filter, Option<Integer> perPage) {
        return new JobFilter(
                filter.statuses(), filter.scheduled(), filter.type(), filter.ownStatus(), filter.employee(), perPage);
    }
}
