package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.vavr.control.Either;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of jobs, beyond that of all records. */
public interface JobReconcilingContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheMatchIsOfAnotherCustomer() {
        NewJob asked = JobFixtures.minimal();
        Job another = driver().create(asked);
        var write = new JobWrite.Create(driver().createCustomer().number(), asked);

        assertNotDone(reconcile(write, another));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheCustomerDoesNotExist() {
        var write = new JobWrite.Create(AbsentIds.CUSTOMER, JobFixtures.minimal());

        assertThat(assertInconclusive(reconcile(write, driver().create()))).isEmpty();
    }

    @Test
    @Tag("rule:notation-is-not-compared")
    default void reconcileShouldFindTheUpdatedJobHoweverItsValuesAreWritten() {
        Job before = driver().create();
        Job after = driver().update(before, changeOf("on_hold", 31_008, 31_009, ZoneOffset.UTC));
        JobChange asked = changeOf("On Hold", 31_009, 31_008, ZoneOffset.ofHours(9));

        assertThat(assertDone(reconcile(new JobWrite.Update(before.number(), asked), before)))
                .isEqualTo(after);
    }

    private Either<Failure, Reconciliation<Job>> reconcile(JobWrite write, Job since) {
        return driver().jobs().reconcile(new UncertainWrite<>(write, createdAt(since.audit())));
    }

    private static JobChange changeOf(String status, long one, long other, ZoneOffset offset) {
        return JobChange.builder()
                .status(new JobStatus(status))
                .employeeIds(Assignees.of(new EmployeeId(one), new EmployeeId(other)))
                .scheduledOn(JobFixtures.FAR_FUTURE.withOffsetSameInstant(offset))
                .build();
    }
}
