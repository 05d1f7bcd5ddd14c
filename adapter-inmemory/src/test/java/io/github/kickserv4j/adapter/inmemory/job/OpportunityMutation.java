package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.util.function.UnaryOperator;

/** Mistakes with opportunities that an adapter could make, each in one place of a correct adapter. */
enum OpportunityMutation implements Mutation {
    OPEN_FORGETS_THE_SECOND_STEP(it -> it.onOpen(it.original()::create)),
    OPEN_CREATES_TWO(it -> it.onOpen((customer, job) ->
            it.original().create(customer, job).flatMap(first -> it.original().open(customer, job)))),
    OPEN_NAMES_ANOTHER_OPERATION(it ->
            it.onOpen((customer, job) -> it.original().create(customer, job).flatMap(created -> it.original()
                    .update(created.number(), status(JobStatus.NEW))))),
    WIN_DOES_NOTHING(it -> it.onWin(it.original()::get)),
    WIN_IS_A_PLAIN_CHANGE_OF_STATUS(
            it -> it.onWin(number -> it.original().update(number, status(JobStatus.UNSCHEDULED)))),
    WIN_TAKES_ANY_JOB(it -> it.onWin(
            number -> it.original().win(number).orElse(() -> it.original().get(number)))),
    WIN_OPENS_WHAT_IS_NO_OPPORTUNITY(
            it -> it.onWin(number -> it.original().win(number).peekLeft(failure -> reopen(it, number)))),
    WIN_SAYS_THAT_ABSENCE_IS_INVALID(it -> it.onWin(
            number -> it.original().win(number).mapLeft(failure -> MutatedResults.asInvalid(failure.operation())))),
    LOSE_IS_A_WIN(it -> it.onLose(it.original()::win)),
    LOSE_FORGETS_WHEN(it -> it.onLose(number -> it.original().lose(number).map(OpportunityMutation::undated))),
    LOSE_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onLose(number -> it.original().lose(number).mapLeft(MutatedResults::asNotSent))),
    OPPORTUNITIES_ARE_ALL_JOBS(it -> it.onOpportunities(it.original()::list)),
    OPPORTUNITIES_FORGET_THEIR_CUSTOMERS_NUMBER(it -> it.onOpportunities(
            (filter, page) -> it.original().opportunities(filter, page).map(found -> found.map(Job::asListRow)))),
    OPPORTUNITIES_ARE_ONLY_NEW(it ->
            it.onOpportunities((filter, page) -> it.original().opportunities(filter.status(JobStatus.NEW), page))),
    OPPORTUNITIES_ARE_NEVER_LOST(it -> it.onOpportunities((filter, page) -> it.original()
            .opportunities(filter, page)
            .map(found -> Page.of(page, found.items().filter(Job::isOpportunity))))),
    OPPORTUNITIES_IGNORE_THE_TYPE(it -> it.onOpportunities((filter, page) ->
            it.original().opportunities(JobFilter.ALL.status(filter.statuses().toJavaArray(JobStatus[]::new)), page))),
    OPPORTUNITIES_MIND_OTHER_PARTS(it -> it.onOpportunities((filter, page) -> it.original()
            .opportunities(filter, page)
            .map(found ->
                    Page.of(page, found.items().filter(job -> filter.ownStatus().forAll(job.ownStatus()::contains)))))),
    OPPORTUNITIES_COME_OLDEST_FIRST(it -> it.onOpportunities((filter, page) -> it.original()
            .opportunities(filter, page)
            .map(found -> Page.of(page, found.items().sortBy(Job::number))))),
    OPPORTUNITIES_IGNORE_THE_PAGE(
            it -> it.onOpportunities((filter, page) -> it.original().opportunities(filter, PageRequest.FIRST)));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedJobs> mistake;

    OpportunityMutation(UnaryOperator<MutatedJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good.jobs())).port());
    }

    private static JobChange status(JobStatus status) {
        return JobChange.builder().status(status).build();
    }

    private static void reopen(MutatedJobs jobs, JobNumber number) {
        jobs.original().update(number, status(JobStatus.NEW));
    }

    private static Job undated(Job job) {
        return job.toBuilder().stages(StageTimes.NONE).build();
    }
}
