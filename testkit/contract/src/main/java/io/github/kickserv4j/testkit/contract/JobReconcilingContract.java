package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertGone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
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
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of jobs. */
public interface JobReconcilingContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    private Either<Failure, Reconciliation<Job>> reconcileCreate(Customer customer, NewJob asked, Instant since) {
        return driver().jobs().reconcile(new UncertainWrite<>(new JobWrite.Create(customer.number(), asked), since));
    }

    private Either<Failure, Reconciliation<Job>> reconcileCreate(
            Customer customer, NewJob asked, Job since, WriteHistory history) {
        var write = new JobWrite.Create(customer.number(), asked);
        return driver().jobs().reconcile(new UncertainWrite<>(write, createdAt(since.audit()), history));
    }

    private Either<Failure, Reconciliation<Job>> reconcileUpdate(Job job, JobChange asked, Instant since) {
        return driver().jobs().reconcile(new UncertainWrite<>(new JobWrite.Update(job.number(), asked), since));
    }

    private Either<Failure, Reconciliation<Job>> reconcileDelete(Job job) {
        return driver().jobs()
                .reconcile(new UncertainWrite<>(new JobWrite.Delete(job.number()), createdAt(job.audit())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheJobThatWasCreated() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.complete();
        Job before = driver().create(customer, asked);
        Job created = driver().create(customer, asked);

        assertThat(ListRows.of(assertDone(reconcileCreate(
                        customer, asked, created, WriteHistory.ofAllPriorRecords(List.of(before.id()))))))
                .isEqualTo(ListRows.of(created));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAJobThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job another = driver().create(customer, asked);

        assertNotDone(reconcileCreate(customer, asked, another, WriteHistory.ofOthersRecords(List.of(another.id()))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSameJobIsTheOne() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job created = driver().create(customer, asked);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, createdAt(created.audit())))
                        .map(Job::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherJobForTheOneThatWasNotCreated() {
        Customer customer = driver().createCustomer();
        Instant since =
                createdAt(driver().create(customer, JobFixtures.minimal()).audit());

        assertNotDone(reconcileCreate(customer, JobFixtures.minimal(), since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheJobOfAnotherCustomerForTheOneThatWasNotCreated() {
        NewJob asked = JobFixtures.minimal();
        Instant since = createdAt(driver().create(asked).audit());

        assertNotDone(reconcileCreate(driver().createCustomer(), asked, since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSameJobOfLongAgoForTheOneThatWasNotCreated() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Instant before = createdAt(driver().create(customer, asked).audit());

        assertNotDone(reconcileCreate(customer, asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherTheSameJobIsOlder() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job created = driver().create(customer, asked);
        Instant later = createdAt(created.audit()).plus(Duration.ofMinutes(1));

        assertThat(assertInconclusive(reconcileCreate(customer, asked, later)).map(Job::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhichOfTwoJobsItIs() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job one = driver().create(customer, asked);
        Job other = driver().create(customer, asked);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, createdAt(one.audit())))
                        .map(Job::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherAJobOfAnotherTimeIsTheOne() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.scheduled();
        NewJob later = new NewJob(asked.fields().set(JobFields.SCHEDULED_ON, JobFixtures.FAR_FUTURE.plusDays(1)));
        Job created = driver().create(customer, later);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, createdAt(created.audit())))
                        .map(Job::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellOfJobsWhenTheirCustomerIsGone() {
        Instant since = createdAt(driver().create().audit());
        var created = new JobWrite.Create(AbsentIds.CUSTOMER, JobFixtures.minimal());

        assertThat(assertInconclusive(driver().jobs().reconcile(new UncertainWrite<>(created, since))))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheJobThatWasUpdated() {
        Job before = driver().create(JobFixtures.complete());
        JobChange change = JobChange.builder()
                .status(JobStatus.ON_HOLD)
                .employeeIds(Assignees.of(new EmployeeId(31_009), new EmployeeId(31_008)))
                .clearPoNumber()
                .build();
        Job after = driver().update(before, change);

        assertThat(assertDone(reconcileUpdate(before, change, createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:how-it-is-written-does-not-count")
    default void reconcileShouldFindTheJobThatWasUpdatedHoweverItsValuesAreWritten() {
        Job before = driver().create();
        Job after = driver().update(before, changeOf("on_hold", 31_008, 31_009, ZoneOffset.UTC));
        JobChange asked = changeOf("On Hold", 31_009, 31_008, ZoneOffset.ofHours(9));

        assertThat(assertDone(reconcileUpdate(before, asked, createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAJobWasNotUpdatedForLong() {
        Job before = driver().create();

        assertNotDone(
                reconcileUpdate(before, change(), createdAt(before.audit()).plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherAJobThatSomebodyUpdatedWasUpdatedBefore() {
        Job before = driver().create();
        Job after = driver().update(before, change());

        assertThat(assertInconclusive(reconcileUpdate(before, change(), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherAJobWasUpdatedThatIsGone() {
        Job gone = driver().create();
        resultOf(driver().jobs().delete(gone.number()));

        assertThat(assertInconclusive(reconcileUpdate(gone, change(), createdAt(gone.audit()))))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAJobWasDeleted() {
        Job gone = driver().create();
        resultOf(driver().jobs().delete(gone.number()));

        assertGone(reconcileDelete(gone));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAJobWasNotDeleted() {
        assertNotDone(reconcileDelete(driver().create()));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheJobThatTheFailureIsUncertainAbout() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.complete();
        Job created = driver().create(customer, asked);
        Failure failure = uncertainFailure(new JobWrite.Create(customer.number(), asked), createdAt(created.audit()));

        assertThat(assertDone(driver().jobs().reconcile(failure)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatTheJobWasWritten() {
        assertNotDone(driver().jobs().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellAmongJobsOfAnUncertainWriteOfOthers() {
        Failure failure = uncertainFailure(new CustomerWrite.Delete(AbsentIds.CUSTOMER), Instant.EPOCH);

        assertThat(assertInconclusive(driver().jobs().reconcile(failure))).isEmpty();
    }

    private static JobChange change() {
        return JobChange.builder()
                .name(UniqueValues.withUniqueSuffix("Autumn clean"))
                .build();
    }

    private static JobChange changeOf(String status, long one, long other, ZoneOffset offset) {
        return JobChange.builder()
                .status(new JobStatus(status))
                .employeeIds(Assignees.of(new EmployeeId(one), new EmployeeId(other)))
                .scheduledOn(JobFixtures.FAR_FUTURE.withOffsetSameInstant(offset))
                .build();
    }
}
