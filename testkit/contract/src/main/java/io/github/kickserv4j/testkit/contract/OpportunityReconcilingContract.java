package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of opportunities. */
public interface OpportunityReconcilingContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    private Job createOpportunity() {
        return driver().createOpportunity(driver().createCustomer(), JobFixtures.minimal());
    }

    private Either<Failure, Reconciliation<Job>> reconcileCreate(Customer customer, NewJob asked, Job since) {
        return driver().opportunities()
                .reconcile(new UncertainWrite<>(
                        new OpportunityWrite.Create(customer.number(), asked),
                        createdAt(since.audit()),
                        WriteHistory.ofAllPriorRecords(List.empty())));
    }

    private Either<Failure, Reconciliation<Job>> reconcileCreate(
            Customer customer, NewJob asked, Job since, WriteHistory history) {
        var write = new OpportunityWrite.Create(customer.number(), asked);
        return driver().opportunities().reconcile(new UncertainWrite<>(write, createdAt(since.audit()), history));
    }

    private Either<Failure, Reconciliation<Job>> reconcileWin(Job job, Instant since) {
        return driver().opportunities().reconcile(new UncertainWrite<>(new OpportunityWrite.Win(job.number()), since));
    }

    private Either<Failure, Reconciliation<Job>> reconcileLose(Job job, Instant since) {
        return driver().opportunities().reconcile(new UncertainWrite<>(new OpportunityWrite.Lose(job.number()), since));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheOpportunityThatWasCreated() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.complete();
        Job opened = driver().createOpportunity(customer, asked);

        assertThat(ListRows.of(assertDone(reconcileCreate(customer, asked, opened))))
                .isEqualTo(ListRows.of(opened));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherJobForTheOpportunityThatWasNotCreated() {
        Customer customer = driver().createCustomer();
        Job another = driver().create(customer, JobFixtures.minimal());

        assertNotDone(reconcileCreate(customer, JobFixtures.minimal(), another));
    }

    @Test
    @Tag("rule:unfinished-opportunity-is-returned")
    default void reconcileShouldShowTheJobThatWasCreatedAndIsNoOpportunity() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job created = driver().create(customer, asked);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, created)).map(Job::number))
                .containsExactly(created.number());

        driver().updateStatus(created, JobStatus.NEW);
        assertThat(assertDone(reconcileCreate(customer, asked, created)).number())
                .isEqualTo(created.number());
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhichOfTwoOpportunitiesItIs() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job one = driver().createOpportunity(customer, asked);
        Job other = driver().create(customer, asked);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, one)).map(Job::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasWon() {
        Job opened = createOpportunity();
        Job won = resultOf(driver().opportunities().win(opened.number()));

        assertThat(assertDone(reconcileWin(opened, createdAt(opened.audit())))).isEqualTo(won);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasLost() {
        Job opened = createOpportunity();
        Job lost = resultOf(driver().opportunities().lose(opened.number()));

        assertThat(assertDone(reconcileLose(opened, createdAt(opened.audit())))).isEqualTo(lost);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasNeitherWonNorLost() {
        Job opened = createOpportunity();

        assertNotDone(reconcileWin(opened, createdAt(opened.audit())));
        assertNotDone(reconcileLose(opened, createdAt(opened.audit())));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhetherAnOpportunityWasWonThatWasLost() {
        Job opened = createOpportunity();
        Job lost = resultOf(driver().opportunities().lose(opened.number()));

        assertThat(assertInconclusive(reconcileWin(opened, createdAt(opened.audit()))))
                .containsExactly(lost);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhetherAnOpportunityWasLostThatWasWon() {
        Job opened = createOpportunity();
        Job won = resultOf(driver().opportunities().win(opened.number()));

        assertThat(assertInconclusive(reconcileLose(opened, createdAt(opened.audit()))))
                .containsExactly(won);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhetherAnOpportunityWasWonAgainThatWasWonLongAgo() {
        Job opened = createOpportunity();
        Job won = resultOf(driver().opportunities().win(opened.number()));
        Instant later = createdAt(opened.audit()).plus(Duration.ofHours(1));

        assertThat(assertInconclusive(reconcileWin(opened, later))).containsExactly(won);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhetherAnOpportunityWasWonThatWasReopened() {
        Job opened = createOpportunity();
        resultOf(driver().opportunities().win(opened.number()));
        Job reopened = driver().updateStatus(opened, JobStatus.NEW);

        assertThat(assertInconclusive(reconcileWin(opened, createdAt(opened.audit()))))
                .containsExactly(reopened);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveAboutOpportunitiesThatAreGone() {
        Job gone = createOpportunity();
        resultOf(driver().jobs().delete(gone.number()));
        var opened = new OpportunityWrite.Create(AbsentIds.CUSTOMER, JobFixtures.minimal());

        assertThat(assertInconclusive(reconcileWin(gone, createdAt(gone.audit()))))
                .isEmpty();
        assertThat(assertInconclusive(reconcileLose(gone, createdAt(gone.audit()))))
                .isEmpty();
        assertThat(assertInconclusive(
                        driver().opportunities().reconcile(new UncertainWrite<>(opened, createdAt(gone.audit())))))
                .isEmpty();
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnOpportunityThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job others = driver().createOpportunity(customer, asked);

        assertNotDone(reconcileCreate(customer, asked, others, WriteHistory.ofAllPriorRecords(List.of(others.id()))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveByTheTimeAloneWhetherTheSameOpportunityIsTheOne() {
        Customer customer = driver().createCustomer();
        NewJob asked = JobFixtures.minimal();
        Job opened = driver().createOpportunity(customer, asked);

        assertThat(assertInconclusive(reconcileCreate(customer, asked, opened, WriteHistory.none()))
                        .map(Job::number))
                .containsExactly(opened.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheOpportunityThatTheFailureIsUncertainAbout() {
        Job opened = createOpportunity();
        Job won = resultOf(driver().opportunities().win(opened.number()));
        Failure failure = uncertainFailure(new OpportunityWrite.Win(opened.number()), createdAt(opened.audit()));

        assertThat(assertDone(driver().opportunities().reconcile(failure))).isEqualTo(won);
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatTheOpportunityWasWritten() {
        assertNotDone(driver().opportunities().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveAmongOpportunitiesOfAnUncertainWriteOfJobs() {
        Failure failure =
                uncertainFailure(new JobWrite.Delete(createOpportunity().number()), Instant.EPOCH);

        assertThat(assertInconclusive(driver().opportunities().reconcile(failure)))
                .isEmpty();
    }
}
