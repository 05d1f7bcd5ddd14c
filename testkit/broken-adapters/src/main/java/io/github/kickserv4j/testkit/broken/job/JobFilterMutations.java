package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Parts of a filter of jobs that are ignored, or taken for another: each criterion, status, schedule window and page size. */
final class JobFilterMutations {
    private static final Seq<Mutation> ALL = List.of(
            listing("list.ignored-filter", "Lists all jobs, whatever the filter.", filter -> JobFilter.ALL),
            listing("list.ignored-statuses", "Ignores the statuses in a filter of jobs.", filter -> filter.toBuilder()
                    .status()
                    .build()),
            listing(
                    "list.first-status-only",
                    "Lists the jobs of the first of the requested statuses.",
                    filter -> filter.statuses().isEmpty()
                            ? filter
                            : filter.toBuilder()
                                    .status(filter.statuses().head())
                                    .build()),
            listing(
                    "list.known-statuses-only",
                    "Lists new jobs where a status is requested that it does not know.",
                    filter -> filter.statuses().exists(status -> !JobStatus.KNOWN.contains(status))
                            ? filter.toBuilder().status(JobStatus.NEW).build()
                            : filter),
            listing(
                    "list.ignored-type",
                    "Ignores the type in a filter of jobs.",
                    filter -> new JobFilter(
                            filter.statuses(),
                            filter.scheduled(),
                            Option.none(),
                            filter.ownStatus(),
                            filter.employee(),
                            filter.perPage())),
            listing(
                    "list.ignored-own-status",
                    "Ignores the account's own status in a filter of jobs.",
                    filter -> new JobFilter(
                            filter.statuses(),
                            filter.scheduled(),
                            filter.type(),
                            Option.none(),
                            filter.employee(),
                            filter.perPage())),
            listing(
                    "list.ignored-employee",
                    "Ignores the employee in a filter of jobs.",
                    filter -> new JobFilter(
                            filter.statuses(),
                            filter.scheduled(),
                            filter.type(),
                            filter.ownStatus(),
                            Option.none(),
                            filter.perPage())),
            listing(
                    "list.ignored-schedule",
                    "Ignores the schedule in a filter of jobs.",
                    filter -> new JobFilter(
                            filter.statuses(),
                            Option.none(),
                            filter.type(),
                            filter.ownStatus(),
                            filter.employee(),
                            filter.perPage())),
            listing(
                    "list.ignored-page-size",
                    "Ignores the requested number of jobs a page.",
                    filter -> sized(filter, Option.none())));

    private JobFilterMutations() {}

    static Seq<Mutation> all() {
        List<ScheduledWindow> windows = List.of(ScheduledWindow.values());
        return ALL.appendAll(List.of(1, 2, 3, 4, 7, 12).flatMap(JobFilterMutations::pageSize))
                .appendAll(windows.zip(windows.rotateLeft(1)).flatMap(pair -> window(pair._1, pair._2)))
                .appendAll(JobStatus.KNOWN.map(JobFilterMutations::status));
    }

    private static Seq<Mutation> pageSize(int most) {
        return List.of(
                listing(
                        "list.ignored-page-size-above-" + most,
                        "Ignores a requested number of more than " + most + " jobs a page.",
                        filter ->
                                filter.perPage().exists(count -> count > most) ? sized(filter, Option.none()) : filter),
                listing(
                        "list.at-most-" + most + "-a-page",
                        "Lists at most " + most + " jobs a page where another number is requested.",
                        filter -> sized(filter, filter.perPage().map(count -> Math.min(count, most)))));
    }

    private static Seq<Mutation> window(ScheduledWindow window, ScheduledWindow next) {
        return List.of(
                finding(
                        "list.no-" + word(window),
                        "Lists no jobs of the schedule window " + window + ".",
                        filter -> !filter.scheduled().contains(window)),
                listing(
                        "list." + word(next) + "-for-" + word(window),
                        "Lists the jobs of the schedule window " + next + " for " + window + ".",
                        filter -> filter.scheduled().contains(window)
                                ? filter.toBuilder().scheduled(next).build()
                                : filter));
    }

    private static Mutation status(JobStatus status) {
        return finding(
                "list.no-" + word(status), "Lists no jobs of status " + status + ".", filter -> !filter.statuses()
                        .contains(status));
    }

    private static Mutation finding(String name, String description, Predicate<JobFilter> correct) {
        return mutation(
                name,
                description,
                it -> it.onList((filter, page) ->
                        correct.test(filter) ? it.original().list(filter, page) : MutatedResults.emptyPage(page)));
    }

    private static Mutation listing(String name, String description, UnaryOperator<JobFilter> wrong) {
        return mutation(
                name,
                description,
                it -> it.onList((filter, page) -> it.original().list(wrong.apply(filter), page)));
    }

    private static JobFilter sized(JobFilter filter, Option<Integer> perPage) {
        return new JobFilter(
                filter.statuses(), filter.scheduled(), filter.type(), filter.ownStatus(), filter.employee(), perPage);
    }

    /** Returns a part of a name. */
    static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
