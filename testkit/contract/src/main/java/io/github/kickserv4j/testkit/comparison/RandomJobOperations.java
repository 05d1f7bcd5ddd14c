package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.comparison.RecordPool.OwnedJob;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** Random operations on jobs and opportunities. */
record RandomJobOperations(RecordPool pool, RandomValues values) {

    Seq<Supplier<ComparedOperation<?>>> generators() {
        return List.of(
                this::create,
                this::create,
                this::open,
                this::update,
                this::updateOfCustomer,
                this::delete,
                this::deleteOfCustomer,
                this::get,
                this::getOfCustomer,
                this::win,
                this::lose,
                this::list,
                this::walk,
                this::listOfCustomer,
                this::walkOfCustomer,
                this::opportunities);
    }

    private ComparedOperation<?> create() {
        CustomerNumber customer = pool.customer();
        NewJob job = randomNewJob();
        return ComparedOperation.of(
                        "create for " + customer + " " + job, it -> it.jobs().create(customer, job))
                .withResultHandler(created -> pool.add(customer, created));
    }

    private ComparedOperation<?> open() {
        CustomerNumber customer = pool.customer();
        NewJob job = randomNewJob();
        return ComparedOperation.of("open for " + customer + " " + job, it -> it.opportunities()
                        .create(customer, job))
                .withResultHandler(opened -> pool.add(customer, opened));
    }

    private ComparedOperation<?> update() {
        JobNumber number = pool.job().number();
        JobChange change = randomChange();
        return ComparedOperation.of(
                "update job " + number + " " + change, it -> it.jobs().update(number, change));
    }

    private ComparedOperation<?> updateOfCustomer() {
        OwnedJob job = pool.job();
        JobChange change = randomChange();
        return ComparedOperation.of(
                "update " + job + " " + change, it -> it.jobs().update(job.customer(), job.number(), change));
    }

    private ComparedOperation<?> delete() {
        JobNumber number = values.chance(30) ? pool.job().number() : AbsentIds.JOB;
        return ComparedOperation.of("delete job " + number, it -> it.jobs().delete(number));
    }

    private ComparedOperation<?> deleteOfCustomer() {
        OwnedJob job = values.chance(30) ? pool.job() : new OwnedJob(pool.customer(), AbsentIds.JOB);
        return ComparedOperation.of("delete " + job, it -> it.jobs().delete(job.customer(), job.number()));
    }

    private ComparedOperation<?> get() {
        JobNumber number = pool.job().number();
        return ComparedOperation.of("get job " + number, it -> it.jobs().get(number));
    }

    private ComparedOperation<?> getOfCustomer() {
        OwnedJob job = pool.job();
        return ComparedOperation.of("get " + job, it -> it.jobs().get(job.customer(), job.number()));
    }

    private ComparedOperation<?> win() {
        JobNumber number = pool.job().number();
        return ComparedOperation.of(
                "win job " + number, it -> it.opportunities().win(number));
    }

    private ComparedOperation<?> lose() {
        JobNumber number = pool.job().number();
        return ComparedOperation.of(
                "lose job " + number, it -> it.opportunities().lose(number));
    }

    private ComparedOperation<?> list() {
        JobFilter filter = randomFilter();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "list " + filter + " " + page, it -> it.jobs().list(filter, page));
    }

    private ComparedOperation<?> walk() {
        JobFilter filter = randomFilter();
        return ComparedOperation.walk("all " + filter, it -> it.jobs().all(filter));
    }

    private ComparedOperation<?> listOfCustomer() {
        CustomerNumber customer = pool.customer();
        Seq<JobStatus> statuses = randomStatuses();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of("jobs of " + customer + " " + statuses + " " + page, it -> it.jobs()
                .list(customer, statuses, page));
    }

    private ComparedOperation<?> walkOfCustomer() {
        CustomerNumber customer = pool.customer();
        Seq<JobStatus> statuses = randomStatuses();
        return ComparedOperation.walk(
                "all jobs of " + customer + " " + statuses, it -> it.jobs().all(customer, statuses));
    }

    private ComparedOperation<?> opportunities() {
        OpportunityFilter filter = randomOpportunityFilter();
        var page = new PageRequest(values.oneTo(2));
        return ComparedOperation.of(
                "opportunities " + filter + " " + page, it -> it.opportunities().list(filter, page));
    }

    private NewJob randomNewJob() {
        return new NewJob(values.patchWithRequired(
                List.of(JobFields.JOB_TYPE_ID), JobFields.ALL.removeAll(List.of(JobFields.STATUS, JobFields.ENDS_AT))));
    }

    private JobChange randomChange() {
        return new JobChange(values.randomPatch(
                JobFields.ALL.remove(values.chance(50) ? JobFields.SCHEDULED_ON : JobFields.ENDS_AT)));
    }

    /** Each part now and then, so that most filters find something. */
    private JobFilter randomFilter() {
        var filter = JobFilter.builder();
        filter = values.chance(30) ? filter.statuses(randomStatuses()) : filter;
        filter = values.chance(30) ? filter.scheduled(values.oneOf(List.of(ScheduledWindow.values()))) : filter;
        filter = values.chance(20) ? filter.type(new JobTypeId(values.recurringNumber())) : filter;
        filter = values.chance(20) ? filter.ownStatus(new JobStatusId(values.recurringNumber())) : filter;
        filter = values.chance(20) ? filter.employee(new EmployeeNumber(values.oneTo(2))) : filter;
        filter = values.chance(30) ? filter.perPage(values.oneTo(10)) : filter;
        return filter.build();
    }

    private OpportunityFilter randomOpportunityFilter() {
        var filter = OpportunityFilter.builder();
        filter = values.chance(30) ? filter.statuses(randomStatuses()) : filter;
        filter = values.chance(20) ? filter.type(new JobTypeId(values.recurringNumber())) : filter;
        return filter.build();
    }

    private Seq<JobStatus> randomStatuses() {
        return List.fill(values.oneTo(4) - 1, values::jobStatus);
    }
}
