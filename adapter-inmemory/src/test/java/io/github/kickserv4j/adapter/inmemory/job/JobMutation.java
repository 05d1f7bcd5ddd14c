package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Mistakes with single jobs that an adapter could make, each in one place of a correct adapter. */
enum JobMutation implements Mutation {
    CREATE_LOSES_A_FIELD(it -> it.onCreate((customer, job) ->
            it.original().create(customer, new NewJob(MutatedResults.without(JobFields.PO_NUMBER, job.fields()))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate((customer, job) -> it.original()
            .create(customer, job.fields().fields().contains(JobFields.NAME) ? job : named(job, "Untitled")))),
    CREATE_STRIPS_MARKUP(it -> it.onCreate((customer, job) ->
            it.original().create(customer, named(job, nameOf(job).getOrElse("x").replaceAll("[<>&\"]", ""))))),
    CREATE_GIVES_IT_TO_THE_FIRST_CUSTOMER(
            it -> it.onCreate((customer, job) -> it.original().create(new CustomerNumber(1), job))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_NAME(it -> it.onCreate((customer, job) -> it.original()
            .list(customer, List.empty(), PageRequest.FIRST)
            .flatMap(page -> page.items()
                    .find(there -> there.name().equals(nameOf(job)))
                    .toEither(() -> JobOperations.create(customer))
                    .fold(none -> it.original().create(customer, job), same -> it.original()
                            .get(same.number()))))),
    CREATE_NEVER_SCHEDULES(it -> it.created(
            job -> job.toBuilder().status(Option.some(JobStatus.UNSCHEDULED)).build())),
    CREATE_ADDS_A_CHARGE(it -> it.onCreate((customer, job) -> it.original()
            .create(customer, job)
            .peek(created -> it.charges()
                    .create(
                            created.number(),
                            NewCharge.builder("Drive", Money.of("1")).build()))
            .flatMap(created -> it.original().get(created.number())))),
    CREATE_FORGETS_WHEN(
            it -> it.created(job -> job.toBuilder().audit(Audit.NONE).build())),
    GET_FORGETS_CHARGES(it -> it.onGet(number -> it.original().get(number).map(ListRows::of))),
    CREATE_FORGETS_THE_CUSTOMERS_NUMBER(it -> it.created(JobMutation::numberless)),
    GET_FORGETS_THE_CUSTOMERS_NUMBER(it -> it.returned(JobMutation::numberless)),
    GET_TAKES_THE_CUSTOMERS_ID_FOR_ITS_NUMBER(it -> it.returned(job -> job.toBuilder()
            .customerNumber(job.customer().map(id -> new CustomerNumber(id.value())))
            .build())),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onGet(number -> it.original().get(number).mapLeft(MutatedResults::asNotSent))),
    GET_REMEMBERS_WHAT_IS_GONE(MutatedJobs::rememberingTheCreated),
    GET_OF_CUSTOMER_MINDS_NO_CUSTOMER(
            it -> it.onGetOfCustomer((customer, number) -> it.original().get(number))),
    GET_OF_CUSTOMER_TAKES_ANY_CUSTOMER_THAT_IS_THERE(it -> it.onGetOfCustomer((customer, number) -> it.original()
            .list(customer, List.empty(), PageRequest.FIRST)
            .mapLeft(absent -> it.original().get(customer, number).getLeft())
            .flatMap(there -> it.original().get(number)))),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((number, change) -> it.original().get(number))),
    UPDATE_TAKES_KEEP_FOR_CLEAR(it -> it.onUpdate((number, change) ->
            it.original().update(number, new JobChange(MutatedResults.clearingUnset(JobFields.ALL, change.patch()))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((number, change) -> MutatedResults.withoutClears(change.patch())
            .fold(() -> it.original().get(number), set -> it.original().update(number, new JobChange(set))))),
    UPDATE_RETURNS_THE_JOB_BEFORE(it -> it.onUpdate((number, change) -> {
        var before = it.original().get(number);
        return it.original().update(number, change).flatMap(after -> before);
    })),
    UPDATE_ANSWERS_WITHOUT_CHARGES(it ->
            it.onUpdate((number, change) -> it.original().update(number, change).map(ListRows::of))),
    UPDATE_KEEPS_TO_THE_LIFECYCLE(it -> it.onUpdate((number, change) -> it.original()
            .get(number)
            .filterOrElse(job -> isAllowed(job, change), job -> MutatedResults.asInvalid(JobOperations.update(number)))
            .flatMap(job -> it.original().update(number, change)))),
    UPDATE_OF_CUSTOMER_MINDS_NO_CUSTOMER(it ->
            it.onUpdateOfCustomer((customer, number, change) -> it.original().update(number, change))),
    UPDATE_OF_CUSTOMER_UPDATES_BEFORE_IT_LOOKS(it -> it.onUpdateOfCustomer((customer, number, change) -> {
        it.original().update(number, change);
        return it.original().update(customer, number, change);
    })),
    DELETE_DOES_NOTHING(it -> it.onDelete(number -> it.original().get(number))),
    DELETE_RETURNS_IT_WITHOUT_CHARGES(
            it -> it.onDelete(number -> it.original().delete(number).map(ListRows::of))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete(number -> {
        it.original().delete(new JobNumber(number.value() + 1));
        return it.original().delete(number);
    })),
    DELETE_SUCCEEDS_TWICE(MutatedJobs::rememberingTheDeleted),
    DELETE_OF_CUSTOMER_MINDS_NO_CUSTOMER(
            it -> it.onDeleteOfCustomer((customer, number) -> it.original().delete(number))),
    DELETE_OF_CUSTOMER_DELETES_BEFORE_IT_LOOKS(it -> it.onDeleteOfCustomer((customer, number) -> {
        var answer = it.original().delete(customer, number);
        it.original().delete(number);
        return answer;
    })),
    STATUS_KNOWS_NO_OTHER_WORDS(it -> it.returned(job -> job.toBuilder()
            .status(job.status().filter(JobStatus.KNOWN::contains))
            .build())),
    SCHEDULE_FORGETS_THE_OFFSET(it -> it.returned(JobMutation::inUtc)),
    CANCEL_ENDS_AS_COMPLETE(it -> it.returned(job -> job.toBuilder()
            .status(job.status().map(status -> JobStatus.CANCELED.equals(status) ? JobStatus.COMPLETE : status))
            .build())),
    STAGES_ARE_NEVER_DATED(
            it -> it.returned(job -> job.toBuilder().stages(StageTimes.NONE).build()));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedJobs> mistake;

    JobMutation(UnaryOperator<MutatedJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedJobs(good)).port());
    }

    private static Job numberless(Job job) {
        return job.toBuilder().customerNumber(Option.none()).build();
    }

    private static Option<String> nameOf(NewJob job) {
        return job.fields().updateOf(JobFields.NAME).applyTo(Option.none());
    }

    private static NewJob named(NewJob job, String name) {
        return new NewJob(job.fields().set(JobFields.NAME, name));
    }

    private static boolean isAllowed(Job job, JobChange change) {
        return change.patch().updateOf(JobFields.STATUS).applyTo(Option.none()).forAll(to -> Lifecycle.transitions()
                .exists(line -> job.status().contains(line.from()) && line.to().equals(to)));
    }

    private static Job inUtc(Job job) {
        Schedule is = job.schedule();
        var utc = is.scheduledOn().map(time -> time.toLocalDateTime().atOffset(ZoneOffset.UTC));
        return job.toBuilder()
                .schedule(new Schedule(utc, is.endsAt(), is.duration(), is.employees()))
                .build();
    }
}
