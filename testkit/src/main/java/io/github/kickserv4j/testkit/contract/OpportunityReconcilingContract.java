package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.alikeOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertNotDone;
import static io.github.kickserv4j.testkit.contract.Verdicts.createdAt;
import static io.github.kickserv4j.testkit.contract.Verdicts.doneOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about opportunities of which nobody knows whether they were opened, won or lost. */
public interface OpportunityReconcilingContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    private Job opened() {
        return steps().open(steps().customer(), JobFixtures.plain());
    }

    private Either<Failure, Reconciliation<Job>> opened(Customer customer, NewJob asked, Job since) {
        return steps().jobs()
                .reconcile(
                        new JobWrite.Open(customer.number(), asked),
                        createdAt(since.audit()),
                        WriteHistory.allBefore(List.empty()));
    }

    private Either<Failure, Reconciliation<Job>> won(Job job, Instant since) {
        return steps().jobs().reconcile(new JobWrite.Win(job.number()), since);
    }

    private Either<Failure, Reconciliation<Job>> lost(Job job, Instant since) {
        return steps().jobs().reconcile(new JobWrite.Lose(job.number()), since);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheOpportunityThatWasOpened() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.complete();
        Job opened = steps().open(customer, asked);

        assertThat(doneOf(opened(customer, asked, opened)).asListed()).isEqualTo(opened.asListed());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherJobForTheOpportunityThatWasNotOpened() {
        Customer customer = steps().customer();
        Job another = steps().create(customer, JobFixtures.plain());

        assertNotDone(opened(customer, JobFixtures.plain(), another));
    }

    @Test
    @Tag("rule:half-an-opportunity-is-shown")
    default void reconcileShouldShowTheJobThatWasCreatedAndIsNoOpportunity() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job created = steps().create(customer, asked);

        assertThat(alikeOf(opened(customer, asked, created)).map(Job::number)).containsExactly(created.number());

        steps().status(created, JobStatus.NEW);
        assertThat(doneOf(opened(customer, asked, created)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhichOfTwoOpportunitiesItIs() {
        Customer customer = steps().customer();
        NewJob asked = JobFixtures.plain();
        Job one = steps().open(customer, asked);
        Job other = steps().create(customer, asked);

        assertThat(alikeOf(opened(customer, asked, one)).map(Job::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasWon() {
        Job opened = opened();
        Job won = resultOf(steps().jobs().win(opened.number()));

        assertThat(doneOf(won(opened, createdAt(opened.audit())))).isEqualTo(won);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasLost() {
        Job opened = opened();
        Job lost = resultOf(steps().jobs().lose(opened.number()));

        assertThat(doneOf(lost(opened, createdAt(opened.audit())))).isEqualTo(lost);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAnOpportunityWasNeitherWonNorLost() {
        Job opened = opened();

        assertNotDone(won(opened, createdAt(opened.audit())));
        assertNotDone(lost(opened, createdAt(opened.audit())));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAnOpportunityWasWonThatWasLost() {
        Job opened = opened();
        Job lost = resultOf(steps().jobs().lose(opened.number()));

        assertThat(alikeOf(won(opened, createdAt(opened.audit())))).containsExactly(lost);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAnOpportunityWasLostThatWasWon() {
        Job opened = opened();
        Job won = resultOf(steps().jobs().win(opened.number()));

        assertThat(alikeOf(lost(opened, createdAt(opened.audit())))).containsExactly(won);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAnOpportunityWasWonAgainThatWasWonLongAgo() {
        Job opened = opened();
        Job won = resultOf(steps().jobs().win(opened.number()));
        Instant later = createdAt(opened.audit()).plus(Duration.ofHours(1));

        assertThat(alikeOf(won(opened, later))).containsExactly(won);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAnOpportunityWasWonThatWasReopened() {
        Job opened = opened();
        resultOf(steps().jobs().win(opened.number()));
        Job reopened = steps().status(opened, JobStatus.NEW);

        assertThat(alikeOf(won(opened, createdAt(opened.audit())))).containsExactly(reopened);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellOfOpportunitiesThatAreGone() {
        Job gone = opened();
        resultOf(steps().jobs().delete(gone.number()));
        var opened = new JobWrite.Open(Absent.CUSTOMER, JobFixtures.plain());

        assertThat(alikeOf(won(gone, createdAt(gone.audit())))).isEmpty();
        assertThat(alikeOf(lost(gone, createdAt(gone.audit())))).isEmpty();
        assertThat(alikeOf(steps().jobs().reconcile(opened, createdAt(gone.audit()))))
                .isEmpty();
    }
}
