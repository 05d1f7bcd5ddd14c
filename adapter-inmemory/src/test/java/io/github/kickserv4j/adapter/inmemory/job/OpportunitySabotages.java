package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Slips;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Stages;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.util.function.UnaryOperator;

/** Mistakes with opportunities that an adapter could make, each in one place of one that works. */
enum OpportunitySabotages implements Mistake {
    OPEN_FORGETS_THE_SECOND_STEP(it -> it.onOpen(it.good()::create)),
    OPEN_CREATES_TWO(it -> it.onOpen((customer, job) ->
            it.good().create(customer, job).flatMap(first -> it.good().open(customer, job)))),
    OPEN_NAMES_ANOTHER_OPERATION(
            it -> it.onOpen((customer, job) -> it.good().create(customer, job).flatMap(created -> it.good()
                    .update(created.number(), status(JobStatus.NEW))))),
    WIN_DOES_NOTHING(it -> it.onWin(it.good()::get)),
    WIN_IS_A_PLAIN_CHANGE_OF_STATUS(it -> it.onWin(number -> it.good().update(number, status(JobStatus.UNSCHEDULED)))),
    WIN_TAKES_ANY_JOB(it ->
            it.onWin(number -> it.good().win(number).orElse(() -> it.good().get(number)))),
    WIN_OPENS_WHAT_IS_NO_OPPORTUNITY(
            it -> it.onWin(number -> it.good().win(number).peekLeft(failure -> reopen(it, number)))),
    WIN_SAYS_THAT_ABSENCE_IS_INVALID(
            it -> it.onWin(number -> it.good().win(number).mapLeft(failure -> Slips.invalid(failure.operation())))),
    LOSE_IS_A_WIN(it -> it.onLose(it.good()::win)),
    LOSE_FORGETS_WHEN(it -> it.onLose(number -> it.good().lose(number).map(OpportunitySabotages::undated))),
    LOSE_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onLose(number -> it.good().lose(number).mapLeft(Slips::unsent))),
    OPPORTUNITIES_ARE_ALL_JOBS(it -> it.onOpportunities(it.good()::list)),
    OPPORTUNITIES_FORGET_THEIR_CUSTOMERS_NUMBER(it -> it.onOpportunities(
            (filter, page) -> it.good().opportunities(filter, page).map(found -> found.map(Job::asListed)))),
    OPPORTUNITIES_ARE_ONLY_NEW(
            it -> it.onOpportunities((filter, page) -> it.good().opportunities(filter.status(JobStatus.NEW), page))),
    OPPORTUNITIES_ARE_NEVER_LOST(it -> it.onOpportunities((filter, page) -> it.good()
            .opportunities(filter, page)
            .map(found -> Page.of(page, found.items().filter(Job::isOpportunity))))),
    OPPORTUNITIES_IGNORE_THE_TYPE(it -> it.onOpportunities((filter, page) ->
            it.good().opportunities(JobFilter.NONE.status(filter.statuses().toJavaArray(JobStatus[]::new)), page))),
    OPPORTUNITIES_MIND_OTHER_PARTS(it -> it.onOpportunities((filter, page) -> it.good()
            .opportunities(filter, page)
            .map(found ->
                    Page.of(page, found.items().filter(job -> filter.ownStatus().forAll(job.ownStatus()::contains)))))),
    OPPORTUNITIES_COME_OLDEST_FIRST(it -> it.onOpportunities((filter, page) -> it.good()
            .opportunities(filter, page)
            .map(found -> Page.of(page, found.items().sortBy(Job::number))))),
    OPPORTUNITIES_IGNORE_THE_PAGE(
            it -> it.onOpportunities((filter, page) -> it.good().opportunities(filter, PageRequest.FIRST)));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<BrokenJobs> mistake;

    OpportunitySabotages(UnaryOperator<BrokenJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv in(Kickserv good) {
        return Ports.of(good).with(mistake.apply(new BrokenJobs(good.jobs())).port());
    }

    private static JobChange status(JobStatus status) {
        return JobChange.set(JobFields.STATUS, status).build();
    }

    private static void reopen(BrokenJobs jobs, JobNumber number) {
        jobs.good().update(number, status(JobStatus.NEW));
    }

    private static Job undated(Job job) {
        return job.toBuilder().stages(Stages.NONE).build();
    }
}
