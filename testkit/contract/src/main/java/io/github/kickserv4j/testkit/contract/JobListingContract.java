package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of filters of jobs, each criterion alone and all together. */
public interface JobListingContract extends AccountClock {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:newest-job-first")
    default void listShouldDeliverTheNewestJobFirstWhateverItsCustomer() {
        JobTypeId type = newJobType();
        Seq<Job> created = List.range(0, 4).map(i -> driver().create(JobFixtures.ofType(type)));

        assertThat(driver().listing(JobFilter.builder().type(type).build())
                        .allRows()
                        .map(Job::number))
                .containsExactlyElementsOf(created.reverse().map(Job::number));
    }

    @Test
    default void listShouldHoldEveryJobWhenNothingIsAskedFor() {
        Customer customer = driver().createCustomer();
        Seq<Job> created = List.fill(3, () -> ListRows.of(driver().create(customer, JobFixtures.complete())));
        Job opportunity = ListRows.of(driver().createOpportunity(customer, JobFixtures.minimal()));

        assertThat(driver().jobsSince(JobFilter.ALL, created.head()))
                .containsExactlyElementsOf(created.append(opportunity).reverse());
    }

    @Test
    default void listsShouldFindTheJobsOfAStatusWhicheverItIs() {
        Customer customer = driver().createCustomer();
        JobFilter ours = JobFilter.builder().type(newJobType()).build();
        Seq<Job> jobs = JobStatus.KNOWN.map(status -> driver().updateStatus(
                        driver().create(customer, JobFixtures.ofType(ours.type().get())), status));

        jobs.forEach(job -> readPaths(
                        customer, ours.toBuilder().status(job.status().get()).build())
                .map(ListRows::of)
                .assertAllReturn(ListRows.of(job)));
        assertThat(driver().jobsSince(
                                JobFilter.builder().status(JobStatus.ON_HOLD).build(), jobs.head()))
                .hasSize(1);
    }

    private ReadPaths<Job> readPaths(Customer customer, JobFilter filter) {
        return ReadPaths.<Job>empty()
                .addListing("list", driver().listing(filter))
                .addListing(
                        "list of the customer",
                        driver().listing(customer, filter.statuses().head()))
                .addListing("opportunities", driver().listing(new OpportunityFilter(filter.statuses(), filter.type())));
    }

    @Test
    @Tag("rule:several-statuses-are-combined-with-or")
    default void listShouldFindTheJobsOfAnyOfSeveralStatuses() {
        Customer customer = driver().createCustomer();
        Seq<Job> created = List.of(JobStatus.LOST, JobStatus.COMPLETE, JobStatus.CANCELED)
                .map(status -> createWithStatus(customer, status));

        assertThat(driver().jobsSince(
                                JobFilter.builder()
                                        .status(JobStatus.CANCELED, JobStatus.LOST)
                                        .build(),
                                created.head()))
                .containsExactly(ListRows.of(created.get(2)), ListRows.of(created.get(0)));
    }

    @Test
    default void listShouldFindTheJobsOfAType() {
        Customer customer = driver().createCustomer();
        JobTypeId type = newJobType();
        Job wanted = driver().create(customer, JobFixtures.ofType(type));
        driver().create(customer, JobFixtures.ofType(newJobType()));

        assertThat(driver().listing(JobFilter.builder().type(type).build())
                        .allRows()
                        .map(ListRows::of))
                .containsExactly(ListRows.of(wanted));
    }

    @Test
    default void listShouldFindTheJobsOfAnOwnStatus() {
        var own = new JobStatusId(UniqueValues.number());
        Job wanted = driver().create(newJobWithOwnStatus(newJobType(), own));
        driver().create(newJobWithOwnStatus(newJobType(), new JobStatusId(UniqueValues.number())));

        assertThat(driver().listing(JobFilter.builder().ownStatus(own).build())
                        .allRows()
                        .map(ListRows::of))
                .containsExactly(ListRows.of(wanted));
    }

    @Test
    default void listShouldFindTheJobsThatAnEmployeeIsAssignedTo() {
        Employee employee = driver().someEmployee();
        Customer customer = driver().createCustomer();
        Job idle = driver().create(customer, JobFixtures.minimal());
        Job wanted = driver().create(
                        customer,
                        NewJob.builder(newJobType())
                                .employeeIds(Assignees.of(employee.id().get()))
                                .build());

        assertThat(driver().jobsSince(
                                JobFilter.builder()
                                        .employee(employee.number().get())
                                        .build(),
                                idle))
                .containsExactly(ListRows.of(wanted));
    }

    @Test
    @Tag("rule:time-windows-are-days-of-the-zone")
    default void listShouldFindTheJobsThatBeginWithinAStretchOfTimeWhicheverItIs() {
        JobTypeId type = newJobType();
        Seq<Job> jobs =
                ScheduleWindowDates.aroundEachWindow(clock()).map(noon -> driver().create(newJobAt(type, noon)));

        List.of(ScheduledWindow.values()).forEach(window -> {
            Clock before = ScheduleWindowDates.fixed(clock());
            Seq<OffsetDateTime> found = driver().listing(
                            JobFilter.builder().type(type).scheduled(window).build())
                    .pages(jobs.size())
                    .flatMap(job -> job.schedule().scheduledOn());
            assertThat(ScheduleWindowDates.sorted(found))
                    .as(window.name())
                    .isIn(
                            ScheduleWindowDates.startsWithin(window, before, jobs),
                            ScheduleWindowDates.startsWithin(window, ScheduleWindowDates.fixed(clock()), jobs));
        });
    }

    @Test
    default void listShouldNotFindAJobFarOffInAnyStretchOfTime() {
        Job farOff = driver().create(JobFixtures.scheduled());

        List.of(ScheduledWindow.values()).forEach(window -> assertThat(
                        driver().jobsSince(JobFilter.builder().scheduled(window).build(), farOff))
                .as(window.name())
                .isEmpty());
    }

    @Test
    @Tag("rule:job-filters-are-combined-with-and")
    default void listShouldFindOnlyWhatMeetsEveryPart() {
        JobTypeId type = newJobType();
        var own = new JobStatusId(UniqueValues.number());
        Job wanted = driver().updateStatus(driver().create(newJobWithOwnStatus(type, own)), JobStatus.COMPLETE);
        driver().create(newJobWithOwnStatus(type, own));
        driver().updateStatus(driver().create(newJobWithOwnStatus(newJobType(), own)), JobStatus.COMPLETE);
        driver().updateStatus(driver().create(JobFixtures.ofType(type)), JobStatus.COMPLETE);

        JobFilter all = JobFilter.builder()
                .type(type)
                .ownStatus(own)
                .status(JobStatus.COMPLETE, JobStatus.LOST)
                .build();
        assertThat(driver().listing(all).allRows().map(ListRows::of)).containsExactly(ListRows.of(wanted));
        assertThat(driver().listing(
                                all.toBuilder().scheduled(ScheduledWindow.TODAY).build())
                        .allRows())
                .isEmpty();
    }

    @Test
    default void listShouldFollowAJobToItsNewStatus() {
        JobTypeId type = newJobType();
        JobFilter before =
                JobFilter.builder().type(type).status(JobStatus.UNSCHEDULED).build();
        Job job = driver().create(JobFixtures.ofType(type));
        assertThat(driver().listing(before).allRows()).hasSize(1);

        Job started = driver().updateStatus(job, JobStatus.IN_PROGRESS);
        assertThat(driver().listing(before).allRows()).isEmpty();
        assertThat(driver().listing(
                                before.toBuilder().status(JobStatus.IN_PROGRESS).build())
                        .allRows()
                        .map(ListRows::of))
                .containsExactly(ListRows.of(started));
    }

    private Job createWithStatus(Customer customer, JobStatus status) {
        return driver().updateStatus(driver().create(customer, JobFixtures.minimal()), status);
    }

    private static NewJob newJobWithOwnStatus(JobTypeId type, JobStatusId own) {
        return NewJob.builder(type).jobStatusId(own).build();
    }

    private static NewJob newJobAt(JobTypeId type, OffsetDateTime time) {
        return NewJob.builder(type).scheduledOn(time).build();
    }

    private static JobTypeId newJobType() {
        return new JobTypeId(UniqueValues.number());
    }
}
