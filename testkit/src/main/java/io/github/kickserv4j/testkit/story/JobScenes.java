package io.github.kickserv4j.testkit.story;

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
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.story.Cast.OwnedJob;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** What happens to jobs and opportunities in a story. */
record JobScenes(Cast cast, Props props) {

    Seq<Supplier<Scene<?>>> all() {
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

    private Scene<?> create() {
        CustomerNumber customer = cast.customer();
        NewJob job = job();
        return Scene.of("create for " + customer + " " + job, it -> it.jobs().create(customer, job))
                .learning(created -> cast.meet(customer, created));
    }

    private Scene<?> open() {
        CustomerNumber customer = cast.customer();
        NewJob job = job();
        return Scene.of("open for " + customer + " " + job, it -> it.jobs().open(customer, job))
                .learning(opened -> cast.meet(customer, opened));
    }

    private Scene<?> update() {
        JobNumber number = cast.job().number();
        JobChange change = change();
        return Scene.of("update job " + number + " " + change, it -> it.jobs().update(number, change));
    }

    private Scene<?> updateOfCustomer() {
        OwnedJob job = cast.job();
        JobChange change = change();
        return Scene.of("update " + job + " " + change, it -> it.jobs().update(job.customer(), job.number(), change));
    }

    private Scene<?> delete() {
        JobNumber number = props.chance(30) ? cast.job().number() : Absent.JOB;
        return Scene.of("delete job " + number, it -> it.jobs().delete(number));
    }

    private Scene<?> deleteOfCustomer() {
        OwnedJob job = props.chance(30) ? cast.job() : new OwnedJob(cast.customer(), Absent.JOB);
        return Scene.of("delete " + job, it -> it.jobs().delete(job.customer(), job.number()));
    }

    private Scene<?> get() {
        JobNumber number = cast.job().number();
        return Scene.of("get job " + number, it -> it.jobs().get(number));
    }

    private Scene<?> getOfCustomer() {
        OwnedJob job = cast.job();
        return Scene.of("get " + job, it -> it.jobs().get(job.customer(), job.number()));
    }

    private Scene<?> win() {
        JobNumber number = cast.job().number();
        return Scene.of("win job " + number, it -> it.jobs().win(number));
    }

    private Scene<?> lose() {
        JobNumber number = cast.job().number();
        return Scene.of("lose job " + number, it -> it.jobs().lose(number));
    }

    private Scene<?> list() {
        JobFilter filter = filter();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("list " + filter + " " + page, it -> it.jobs().list(filter, page));
    }

    private Scene<?> walk() {
        JobFilter filter = filter();
        return Scene.walk("all " + filter, it -> it.jobs().all(filter));
    }

    private Scene<?> listOfCustomer() {
        CustomerNumber customer = cast.customer();
        Seq<JobStatus> statuses = statuses();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("jobs of " + customer + " " + statuses + " " + page, it -> it.jobs()
                .list(customer, statuses, page));
    }

    private Scene<?> walkOfCustomer() {
        CustomerNumber customer = cast.customer();
        Seq<JobStatus> statuses = statuses();
        return Scene.walk(
                "all jobs of " + customer + " " + statuses, it -> it.jobs().all(customer, statuses));
    }

    private Scene<?> opportunities() {
        JobFilter filter = filter();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("opportunities " + filter + " " + page, it -> it.jobs().opportunities(filter, page));
    }

    private NewJob job() {
        return new NewJob(props.filled(
                List.of(JobFields.JOB_TYPE_ID), JobFields.ALL.removeAll(List.of(JobFields.STATUS, JobFields.ENDS_AT))));
    }

    private JobChange change() {
        return new JobChange(
                props.changed(JobFields.ALL.remove(props.chance(50) ? JobFields.SCHEDULED_ON : JobFields.ENDS_AT)));
    }

    /** Each part now and then, so that most filters find something. */
    private JobFilter filter() {
        JobFilter filter = JobFilter.NONE;
        filter = props.chance(30) ? filter.statuses(statuses()) : filter;
        filter = props.chance(30) ? filter.scheduled(props.oneOf(List.of(ScheduledWindow.values()))) : filter;
        filter = props.chance(20) ? filter.type(new JobTypeId(props.few())) : filter;
        filter = props.chance(20) ? filter.ownStatus(new JobStatusId(props.few())) : filter;
        filter = props.chance(20) ? filter.employee(new EmployeeNumber(props.upTo(2))) : filter;
        return props.chance(30) ? filter.perPage(props.upTo(10)) : filter;
    }

    private Seq<JobStatus> statuses() {
        return List.fill(props.upTo(4) - 1, props::status);
    }
}
