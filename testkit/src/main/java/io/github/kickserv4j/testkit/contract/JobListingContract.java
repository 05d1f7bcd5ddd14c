package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which jobs a filter finds, part by part and all parts together. */
public interface JobListingContract {

    Kickserv kickserv();

    /** The time that it is where the account is at home, within a minute. */
    default Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    @Test
    @Tag("rule:newest-job-first")
    default void listShouldDeliverTheNewestJobFirstWhateverItsCustomer() {
        JobTypeId type = aType();
        Seq<Job> created = List.range(0, 4).map(i -> steps().create(JobFixtures.of(type)));

        assertThat(steps().listing(JobFilter.NONE.type(type)).rows().map(Job::number))
                .containsExactlyElementsOf(created.reverse().map(Job::number));
    }

    @Test
    default void listShouldHoldEveryJobWhenNothingIsAskedFor() {
        Customer customer = steps().customer();
        Seq<Job> created = List.fill(
                3, () -> steps().create(customer, JobFixtures.complete()).asListed());
        Job opportunity = steps().open(customer, JobFixtures.plain()).asListed();

        assertThat(steps().found(JobFilter.NONE, created.head()))
                .containsExactlyElementsOf(created.append(opportunity).reverse());
    }

    @Test
    default void listsShouldFindTheJobsOfAStatusWhicheverItIs() {
        Customer customer = steps().customer();
        JobFilter ours = JobFilter.NONE.type(aType());
        Seq<Job> jobs = JobStatus.KNOWN.map(status -> steps().status(
                        steps().create(customer, JobFixtures.of(ours.type().get())), status));

        jobs.forEach(job -> readings(customer, ours.status(job.status().get()))
                .of(Job::asListed)
                .assertTell(job.asListed()));
        assertThat(steps().found(JobFilter.NONE.status(JobStatus.ON_HOLD), jobs.head()))
                .hasSize(1);
    }

    private Readings<Job> readings(Customer customer, JobFilter filter) {
        return Readings.<Job>none()
                .list("list", steps().listing(filter))
                .list(
                        "list of the customer",
                        steps().listing(customer, filter.statuses().head()))
                .list("opportunities", steps().opportunities(filter));
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    default void listShouldFindTheJobsOfAnyOfSeveralStatuses() {
        Customer customer = steps().customer();
        Seq<Job> created =
                List.of(JobStatus.LOST, JobStatus.COMPLETE, JobStatus.CANCELED).map(status -> in(customer, status));

        assertThat(steps().found(JobFilter.NONE.status(JobStatus.CANCELED, JobStatus.LOST), created.head()))
                .containsExactly(created.get(2).asListed(), created.get(0).asListed());
    }

    @Test
    default void listShouldFindTheJobsOfAType() {
        Customer customer = steps().customer();
        JobTypeId type = aType();
        Job wanted = steps().create(customer, JobFixtures.of(type));
        steps().create(customer, JobFixtures.of(aType()));

        assertThat(steps().listing(JobFilter.NONE.type(type)).rows().map(Job::asListed))
                .containsExactly(wanted.asListed());
    }

    @Test
    default void listShouldFindTheJobsOfAnOwnStatus() {
        var own = new JobStatusId(Unique.number());
        Job wanted = steps().create(owned(aType(), own));
        steps().create(owned(aType(), new JobStatusId(Unique.number())));

        assertThat(steps().listing(JobFilter.NONE.ownStatus(own)).rows().map(Job::asListed))
                .containsExactly(wanted.asListed());
    }

    @Test
    default void listShouldFindTheJobsThatAnEmployeeIsAssignedTo() {
        Employee employee = steps().employee();
        Customer customer = steps().customer();
        Job idle = steps().create(customer, JobFixtures.plain());
        Job wanted = steps().create(
                        customer,
                        NewJob.of(aType())
                                .set(
                                        JobFields.EMPLOYEE_IDS,
                                        Assignees.of(employee.id().get()))
                                .build());

        assertThat(steps().found(JobFilter.NONE.employee(employee.number().get()), idle))
                .containsExactly(wanted.asListed());
    }

    @Test
    @Tag("rule:windows-are-days-of-the-zone")
    default void listShouldFindTheJobsThatBeginWithinAStretchOfTimeWhicheverItIs() {
        JobTypeId type = aType();
        Seq<Job> jobs = Days.aroundEachWindow(clock()).map(noon -> steps().create(scheduled(type, noon)));

        List.of(ScheduledWindow.values()).forEach(window -> {
            Clock before = Days.stopped(clock());
            Seq<OffsetDateTime> found = steps().listing(
                            JobFilter.NONE.type(type).scheduled(window))
                    .pages(jobs.size())
                    .flatMap(job -> job.schedule().scheduledOn());
            assertThat(Days.sorted(found))
                    .as(window.name())
                    .isIn(Days.within(window, before, jobs), Days.within(window, Days.stopped(clock()), jobs));
        });
    }

    @Test
    default void listShouldNotFindAJobFarOffInAnyStretchOfTime() {
        Job farOff = steps().create(JobFixtures.scheduled());

        List.of(ScheduledWindow.values())
                .forEach(window -> assertThat(steps().found(JobFilter.NONE.scheduled(window), farOff))
                        .as(window.name())
                        .isEmpty());
    }

    @Test
    @Tag("rule:job-filters-are-combined-with-and")
    default void listShouldFindOnlyWhatMeetsEveryPart() {
        JobTypeId type = aType();
        var own = new JobStatusId(Unique.number());
        Job wanted = steps().status(steps().create(owned(type, own)), JobStatus.COMPLETE);
        steps().create(owned(type, own));
        steps().status(steps().create(owned(aType(), own)), JobStatus.COMPLETE);
        steps().status(steps().create(JobFixtures.of(type)), JobStatus.COMPLETE);

        JobFilter all = JobFilter.NONE.type(type).ownStatus(own).status(JobStatus.COMPLETE, JobStatus.LOST);
        assertThat(steps().listing(all).rows().map(Job::asListed)).containsExactly(wanted.asListed());
        assertThat(steps().listing(all.scheduled(ScheduledWindow.TODAY)).rows()).isEmpty();
    }

    @Test
    default void listShouldFollowAJobToItsNewStatus() {
        JobTypeId type = aType();
        JobFilter before = JobFilter.NONE.type(type).status(JobStatus.UNSCHEDULED);
        Job job = steps().create(JobFixtures.of(type));
        assertThat(steps().listing(before).rows()).hasSize(1);

        Job started = steps().status(job, JobStatus.IN_PROGRESS);
        assertThat(steps().listing(before).rows()).isEmpty();
        assertThat(steps().listing(before.status(JobStatus.IN_PROGRESS)).rows().map(Job::asListed))
                .containsExactly(started.asListed());
    }

    private Job in(Customer customer, JobStatus status) {
        return steps().status(steps().create(customer, JobFixtures.plain()), status);
    }

    private static NewJob owned(JobTypeId type, JobStatusId own) {
        return NewJob.of(type).set(JobFields.JOB_STATUS_ID, own).build();
    }

    private static NewJob scheduled(JobTypeId type, OffsetDateTime time) {
        return NewJob.of(type).set(JobFields.SCHEDULED_ON, time).build();
    }

    private static JobTypeId aType() {
        return new JobTypeId(Unique.number());
    }
}
