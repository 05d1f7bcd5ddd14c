package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Slips;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.Stages;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Mistakes with single jobs that an adapter could make, each in one place of one that works. */
enum JobSabotages implements Mistake {
    CREATE_LOSES_A_FIELD(it -> it.onCreate((customer, job) ->
            it.good().create(customer, new NewJob(Slips.without(JobFields.PO_NUMBER, job.fields()))))),
    CREATE_INVENTS_A_FIELD(it -> it.onCreate((customer, job) ->
            it.good().create(customer, job.fields().fields().contains(JobFields.NAME) ? job : named(job, "Untitled")))),
    CREATE_STRIPS_MARKUP(it -> it.onCreate((customer, job) ->
            it.good().create(customer, named(job, nameOf(job).getOrElse("x").replaceAll("[<>&\"]", ""))))),
    CREATE_GIVES_IT_TO_THE_FIRST_CUSTOMER(
            it -> it.onCreate((customer, job) -> it.good().create(new CustomerNumber(1), job))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_NAME(it -> it.onCreate((customer, job) -> it.good()
            .list(customer, List.empty(), PageRequest.FIRST)
            .flatMap(page -> page.items()
                    .find(there -> there.name().equals(nameOf(job)))
                    .toEither(() -> JobOperations.create(customer))
                    .fold(none -> it.good().create(customer, job), same -> it.good()
                            .get(same.number()))))),
    CREATE_NEVER_SCHEDULES(it -> it.created(
            job -> job.toBuilder().status(Option.some(JobStatus.UNSCHEDULED)).build())),
    CREATE_ADDS_A_CHARGE(it -> it.onCreate((customer, job) -> it.good()
            .create(customer, job)
            .peek(created -> it.good()
                    .addCharge(
                            created.number(),
                            NewCharge.of("Drive", Money.of("1")).build()))
            .flatMap(created -> it.good().get(created.number())))),
    CREATE_FORGETS_WHEN(
            it -> it.created(job -> job.toBuilder().audit(Audit.NONE).build())),
    GET_FORGETS_CHARGES(it -> it.onGet(number -> it.good().get(number).map(Job::asListed))),
    CREATE_FORGETS_THE_CUSTOMERS_NUMBER(it -> it.created(JobSabotages::numberless)),
    GET_FORGETS_THE_CUSTOMERS_NUMBER(it -> it.told(JobSabotages::numberless)),
    GET_TAKES_THE_CUSTOMERS_ID_FOR_ITS_NUMBER(it -> it.told(job -> job.toBuilder()
            .customerNumber(job.customer().map(id -> new CustomerNumber(id.value())))
            .build())),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onGet(number -> it.good().get(number).mapLeft(Slips::unsent))),
    GET_REMEMBERS_WHAT_IS_GONE(BrokenJobs::rememberingTheCreated),
    GET_OF_CUSTOMER_MINDS_NO_CUSTOMER(
            it -> it.onGetOfCustomer((customer, number) -> it.good().get(number))),
    GET_OF_CUSTOMER_TAKES_ANY_CUSTOMER_THAT_IS_THERE(it -> it.onGetOfCustomer((customer, number) -> it.good()
            .list(customer, List.empty(), PageRequest.FIRST)
            .mapLeft(absent -> it.good().get(customer, number).getLeft())
            .flatMap(there -> it.good().get(number)))),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((number, change) -> it.good().get(number))),
    UPDATE_TAKES_KEEP_FOR_CLEAR(it -> it.onUpdate((number, change) ->
            it.good().update(number, new JobChange(Slips.clearingTheRest(JobFields.ALL, change.changes()))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((number, change) -> Slips.onlySets(change.changes())
            .fold(() -> it.good().get(number), set -> it.good().update(number, new JobChange(set))))),
    UPDATE_RETURNS_THE_JOB_BEFORE(it -> it.onUpdate((number, change) -> {
        var before = it.good().get(number);
        return it.good().update(number, change).flatMap(after -> before);
    })),
    UPDATE_ANSWERS_WITHOUT_CHARGES(it ->
            it.onUpdate((number, change) -> it.good().update(number, change).map(Job::asListed))),
    UPDATE_KEEPS_TO_THE_LIFECYCLE(it -> it.onUpdate((number, change) -> it.good()
            .get(number)
            .filterOrElse(job -> isAllowed(job, change), job -> Slips.invalid(JobOperations.update(number)))
            .flatMap(job -> it.good().update(number, change)))),
    UPDATE_OF_CUSTOMER_MINDS_NO_CUSTOMER(
            it -> it.onUpdateOfCustomer((customer, number, change) -> it.good().update(number, change))),
    UPDATE_OF_CUSTOMER_UPDATES_BEFORE_IT_LOOKS(it -> it.onUpdateOfCustomer((customer, number, change) -> {
        it.good().update(number, change);
        return it.good().update(customer, number, change);
    })),
    DELETE_DOES_NOTHING(it -> it.onDelete(number -> it.good().get(number))),
    DELETE_RETURNS_IT_WITHOUT_CHARGES(
            it -> it.onDelete(number -> it.good().delete(number).map(Job::asListed))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete(number -> {
        it.good().delete(new JobNumber(number.value() + 1));
        return it.good().delete(number);
    })),
    DELETE_SUCCEEDS_TWICE(BrokenJobs::rememberingTheDeleted),
    DELETE_OF_CUSTOMER_MINDS_NO_CUSTOMER(
            it -> it.onDeleteOfCustomer((customer, number) -> it.good().delete(number))),
    DELETE_OF_CUSTOMER_DELETES_BEFORE_IT_LOOKS(it -> it.onDeleteOfCustomer((customer, number) -> {
        var answer = it.good().delete(customer, number);
        it.good().delete(number);
        return answer;
    })),
    STATUS_KNOWS_NO_OTHER_WORDS(it -> it.told(job -> job.toBuilder()
            .status(job.status().filter(JobStatus.KNOWN::contains))
            .build())),
    SCHEDULE_FORGETS_THE_OFFSET(it -> it.told(JobSabotages::inUtc)),
    CANCEL_ENDS_AS_COMPLETE(it -> it.told(job -> job.toBuilder()
            .status(job.status().map(status -> JobStatus.CANCELED.equals(status) ? JobStatus.COMPLETE : status))
            .build())),
    STAGES_ARE_NEVER_DATED(
            it -> it.told(job -> job.toBuilder().stages(Stages.NONE).build()));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<BrokenJobs> mistake;

    JobSabotages(UnaryOperator<BrokenJobs> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv in(Kickserv good) {
        return Ports.of(good).with(mistake.apply(new BrokenJobs(good.jobs())).port());
    }

    private static Job numberless(Job job) {
        return job.toBuilder().customerNumber(Option.none()).build();
    }

    private static Option<String> nameOf(NewJob job) {
        return job.fields().of(JobFields.NAME).over(Option.none());
    }

    private static NewJob named(NewJob job, String name) {
        return new NewJob(job.fields().set(JobFields.NAME, name));
    }

    private static boolean isAllowed(Job job, JobChange change) {
        return change.changes().of(JobFields.STATUS).over(Option.none()).forAll(to -> Lifecycle.table()
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
