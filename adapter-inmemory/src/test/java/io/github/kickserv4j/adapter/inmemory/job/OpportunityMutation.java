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
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes with opportunities that an adapter could make, each in one place of a correct adapter. */
enum OpportunityMutation implements Mutation {
    CREATE_FORGETS_THE_SECOND_STEP(it -> it.onCreate(it.original().jobs()::create)),
    CREATE_MAKES_TWO(it -> it.onCreate(
            (customer, job) -> it.original().jobs().create(customer, job).flatMap(first -> it.original()
                    .create(customer, job)))),
    CREATE_NAMES_ANOTHER_OPERATION(it -> it.onCreate(
            (customer, job) -> it.original().jobs().create(customer, job).flatMap(created -> it.original()
                    .jobs()
                    .update(created.number(), status(JobStatus.NEW))))),
    WIN_DOES_NOTHING(it -> it.onWin(it.original().jobs()::get)),
    WIN_IS_A_PLAIN_CHANGE_OF_STATUS(
            it -> it.onWin(number -> it.original().jobs().update(number, status(JobStatus.UNSCHEDULED)))),
    WIN_TAKES_ANY_JOB(it -> it.onWin(number ->
            it.original().win(number).orElse(() -> it.original().jobs().get(number)))),
    WIN_OPENS_WHAT_IS_NO_OPPORTUNITY(
            it -> it.onWin(number -> it.original().win(number).peekLeft(failure -> reopen(it, number)))),
    WIN_SAYS_THAT_ABSENCE_IS_INVALID(it -> it.onWin(
            number -> it.original().win(number).mapLeft(failure -> MutatedResults.asInvalid(failure.operation())))),
    LOSE_IS_A_WIN(it -> it.onLose(it.original()::win)),
    LOSE_FORGETS_WHEN(it -> it.onLose(number -> it.original().lose(number).map(OpportunityMutation::undated))),
    LOSE_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onLose(number -> it.original().lose(number).mapLeft(MutatedResults::asNotSent))),
    LIST_HOLDS_ALL_JOBS(it -> it.onList((filter, page) -> it.original().jobs().list(filter.toJobFilter(), page))),
    LIST_FORGETS_THEIR_CUSTOMERS_NUMBER(
            it -> it.onList((filter, page) -> it.original().list(filter, page).map(found -> found.map(ListRows::of)))),
    LIST_HOLDS_NEW_ONES_ONLY(it -> it.onList((filter, page) ->
            it.original().list(filter.toBuilder().status(JobStatus.NEW).build(), page))),
    LIST_HOLDS_NO_LOST_ONES(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().filter(Job::isOpportunity))))),
    LIST_IGNORES_THE_TYPE(it -> it.onList(
            (filter, page) -> it.original().list(new OpportunityFilter(filter.statuses(), Option.none()), page))),
    LIST_COMES_OLDEST_FIRST(it -> it.onList((filter, page) -> it.original()
            .list(filter, page)
            .map(found -> Page.of(page, found.items().sortBy(Job::number))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((filter, page) -> it.original().list(filter, PageRequest.FIRST)));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<MutatedOpportunities> mistake;

    OpportunityMutation(UnaryOperator<MutatedOpportunities> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedOpportunities(good.opportunities()))
                        .port());
    }

    private static JobChange status(JobStatus status) {
        return JobChange.builder().status(status).build();
    }

    private static void reopen(MutatedOpportunities opportunities, JobNumber number) {
        opportunities.original().jobs().update(number, status(JobStatus.NEW));
    }

    private static Job undated(Job job) {
        return job.toBuilder().stages(StageTimes.NONE).build();
    }
}
