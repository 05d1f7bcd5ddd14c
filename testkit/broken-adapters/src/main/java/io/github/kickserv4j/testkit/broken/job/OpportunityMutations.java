package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedOpportunities.mutation;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Mistakes with opportunities. */
final class OpportunityMutations {
    private static final Seq<Mutation> ALL = List.of(
            mutation(
                    "create.plain-job",
                    "Creates a job that does not become an opportunity.",
                    it -> it.onCreate(it.original().jobs()::create)),
            mutation(
                    "create.job-beside-opportunity",
                    "Creates a job beside each opportunity.",
                    it -> it.onCreate((customer, job) -> it.original()
                            .jobs()
                            .create(customer, job)
                            .flatMap(first -> it.original().create(customer, job)))),
            mutation(
                    "create.failure-of-steps",
                    "Says of each failure that it is of the job, not of the opportunity.",
                    it -> it.onCreate((customer, job) -> it.original()
                            .jobs()
                            .create(customer, job)
                            .flatMap(created -> it.original().jobs().update(created.number(), status(JobStatus.NEW))))),
            mutation(
                    "win.no-effect",
                    "Does not win.",
                    it -> it.onWin(it.original().jobs()::get)),
            mutation(
                    "win.status-only",
                    "Wins by a change of status, of any job.",
                    it -> it.onWin(number -> it.original().jobs().update(number, status(JobStatus.UNSCHEDULED)))),
            mutation(
                    "win.any-job",
                    "Succeeds to win a job that is no opportunity.",
                    it -> it.onWin(number -> it.original()
                            .win(number)
                            .orElse(() -> it.original().jobs().get(number)))),
            mutation(
                    "win.reopened-job",
                    "Makes a job that is no opportunity one, and fails then.",
                    it -> it.onWin(number -> it.original().win(number).peekLeft(failure -> it.original()
                            .jobs()
                            .update(number, status(JobStatus.NEW))
                            .isRight()))),
            mutation("lose.as-won", "Wins what is to be lost.", it -> it.onLose(it.original()::win)),
            mutation(
                    "lose.no-time",
                    "Returns a lost opportunity without the time of its loss.",
                    it -> it.onLose(number -> it.original()
                            .lose(number)
                            .map(job -> job.toBuilder().stages(StageTimes.NONE).build()))),
            mutation(
                    "list.jobs-too",
                    "Lists all jobs, opportunities or not.",
                    it -> it.onList((filter, page) -> it.original().jobs().list(filter.toJobFilter(), page))),
            mutation(
                    "list.no-customer-number",
                    "Lists opportunities without the numbers of their customers.",
                    it -> it.onList((filter, page) ->
                            it.original().list(filter, page).map(found -> found.map(JobMutations::withoutNumber)))),
            mutation(
                    "list.new-only",
                    "Lists the opportunities that are new.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter.toBuilder().status(JobStatus.NEW).build(), page))),
            mutation(
                    "list.open-only",
                    "Lists the opportunities that can still be won.",
                    it -> it.onList((filter, page) -> it.original()
                            .list(filter, page)
                            .map(found -> Page.of(page, found.items().filter(Job::isOpportunity))))),
            mutation(
                    "list.ignored-type",
                    "Ignores the type in a filter of opportunities.",
                    it -> it.onList((filter, page) ->
                            it.original().list(new OpportunityFilter(filter.statuses(), Option.none()), page))));

    private OpportunityMutations() {}

    static Seq<Mutation> all() {
        return ALL.appendAll(JobStatus.KNOWN.map(OpportunityMutations::ignored));
    }

    private static Mutation ignored(JobStatus status) {
        return mutation(
                "list.no-" + JobFilterMutations.word(status),
                "Lists no opportunities of status " + status + ".",
                it -> it.onList((filter, page) -> filter.statuses().contains(status)
                        ? MutatedResults.emptyPage(page)
                        : it.original().list(filter, page)));
    }

    private static JobChange status(JobStatus status) {
        return JobChange.builder().status(status).build();
    }
}
