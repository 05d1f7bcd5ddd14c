package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.alikeOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertGone;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertNotDone;
import static io.github.kickserv4j.testkit.contract.Verdicts.createdAt;
import static io.github.kickserv4j.testkit.contract.Verdicts.doneOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.inDoubt;
import static io.github.kickserv4j.testkit.contract.Verdicts.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about writes to jobs of which nobody knows whether they were carried out. */
public interface JobReconcilingContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    private Either<Failure, Reconciliation<Job>> created(Customer customer, NewJob asked, Instant since) {
        return steps().jobs().reconcile(new JobWrite.Create(customer.number(), asked), since);
    }

    private Either<Failure, Reconciliation<Job>> created(
            Customer customer, NewJob asked, Job since, WriteHistory history) {
        var write = new JobWrite.Create(customer.number(), asked);
        return steps().jobs().reconcile(write, createdAt(since.audit()), history);
    }

    private Either<Failure, Reconciliation<Job>> updated(Job job, JobChange asked, Instant since) {
        return steps().jobs().reconcile(new JobWrite.Update(job.number(), asked), since);
    }

    private Either<Failure, Reconciliation<Job>> deleted(Job job) {
        return steps().jobs().reconcile(new JobWrite.Delete(job.number()), createdAt(job.audit()));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheJobThatWasCreated() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.complete();
        Job before = steps().create(customer, asked);
        Job created = steps().create(customer, asked);

        assertThat(doneOf(created(customer, asked, created, WriteHistory.allBefore(List.of(before.id()))))
                        .asListed())
                .isEqualTo(created.asListed());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAJobThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job another = steps().create(customer, asked);

        assertNotDone(created(customer, asked, another, WriteHistory.of(List.of(another.id()))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSameJobIsTheOne() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job created = steps().create(customer, asked);

        assertThat(alikeOf(created(customer, asked, createdAt(created.audit()))).map(Job::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherJobForTheOneThatWasNotCreated() {
        Customer customer = steps().customer();
        Instant since = createdAt(steps().create(customer, JobFixtures.plain()).audit());

        assertNotDone(created(customer, JobFixtures.plain(), since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheJobOfAnotherCustomerForTheOneThatWasNotCreated() {
        NewJob asked = JobFixtures.plain();
        Instant since = createdAt(steps().create(asked).audit());

        assertNotDone(created(steps().customer(), asked, since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSameJobOfLongAgoForTheOneThatWasNotCreated() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Instant before = createdAt(steps().create(customer, asked).audit());

        assertNotDone(created(customer, asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherTheSameJobIsOlder() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job created = steps().create(customer, asked);
        Instant later = createdAt(created.audit()).plus(Duration.ofMinutes(1));

        assertThat(alikeOf(created(customer, asked, later)).map(Job::number)).containsExactly(created.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhichOfTwoJobsItIs() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job one = steps().create(customer, asked);
        Job other = steps().create(customer, asked);

        assertThat(alikeOf(created(customer, asked, createdAt(one.audit()))).map(Job::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAJobOfAnotherTimeIsTheOne() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.scheduled();
        NewJob later = new NewJob(asked.fields().set(JobFields.SCHEDULED_ON, JobFixtures.FAR_OFF.plusDays(1)));
        Job created = steps().create(customer, later);

        assertThat(alikeOf(created(customer, asked, createdAt(created.audit()))).map(Job::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellOfJobsWhenTheirCustomerIsGone() {
        Instant since = createdAt(steps().create().audit());
        var created = new JobWrite.Create(Absent.CUSTOMER, JobFixtures.plain());

        assertThat(alikeOf(steps().jobs().reconcile(created, since))).isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheJobThatWasUpdated() {
        Job before = steps().create(JobFixtures.complete());
        JobChange change = JobChange.set(JobFields.STATUS, JobStatus.ON_HOLD)
                .set(JobFields.EMPLOYEE_IDS, Assignees.of(new EmployeeId(31_009), new EmployeeId(31_008)))
                .clear(JobFields.PO_NUMBER)
                .build();
        Job after = steps().update(before, change);

        assertThat(doneOf(updated(before, change, createdAt(before.audit())))).isEqualTo(after);
    }

    @Test
    @Tag("rule:how-it-is-written-does-not-count")
    default void reconcileShouldFindTheJobThatWasUpdatedHoweverItsValuesAreWritten() {
        Job before = steps().create();
        Job after = steps().update(before, written("on_hold", 31_008, 31_009, ZoneOffset.UTC));
        JobChange asked = written("On Hold", 31_009, 31_008, ZoneOffset.ofHours(9));

        assertThat(doneOf(updated(before, asked, createdAt(before.audit())))).isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAJobWasNotUpdatedForLong() {
        Job before = steps().create();

        assertNotDone(updated(before, change(), createdAt(before.audit()).plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAJobThatSomebodyUpdatedWasUpdatedBefore() {
        Job before = steps().create();
        Job after = steps().update(before, change());

        assertThat(alikeOf(updated(before, change(), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAJobWasUpdatedThatIsGone() {
        Job gone = steps().create();
        resultOf(steps().jobs().delete(gone.number()));

        assertThat(alikeOf(updated(gone, change(), createdAt(gone.audit())))).isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAJobWasDeleted() {
        Job gone = steps().create();
        resultOf(steps().jobs().delete(gone.number()));

        assertGone(deleted(gone));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAJobWasNotDeleted() {
        assertNotDone(deleted(steps().create()));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheJobThatAFailureIsInDoubtAbout() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.complete();
        Job created = steps().create(customer, asked);
        Failure failure = inDoubt(new JobWrite.Create(customer.number(), asked), createdAt(created.audit()));

        assertThat(doneOf(steps().jobs().reconcile(failure)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    default void reconcileShouldSayThatNoJobWasWrittenWhenTheFailureIsSureOfIt() {
        assertNotDone(steps().jobs().reconcile(refused()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellAmongJobsOfADoubtAboutOthers() {
        Failure failure = inDoubt(new CustomerWrite.Delete(Absent.CUSTOMER), Instant.EPOCH);

        assertThat(alikeOf(steps().jobs().reconcile(failure))).isEmpty();
    }

    private static JobChange change() {
        return JobChange.set(JobFields.NAME, Unique.text("Autumn clean")).build();
    }

    private static JobChange written(String status, long one, long other, ZoneOffset offset) {
        return JobChange.set(JobFields.STATUS, new JobStatus(status))
                .set(JobFields.EMPLOYEE_IDS, Assignees.of(new EmployeeId(one), new EmployeeId(other)))
                .set(JobFields.SCHEDULED_ON, JobFixtures.FAR_OFF.withOffsetSameInstant(offset))
                .build();
    }
}
