package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertCannotTell;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertGone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of charges. */
public interface ChargeReconcilingContract {

    Kickserv kickserv();

    private JobNumber createJob() {
        return CustomerWithJob.create(kickserv()).job().number();
    }

    private Charge add(JobNumber job, NewCharge charge) {
        return resultOf(kickserv().charges().create(job, charge));
    }

    private Charge update(JobNumber job, Charge charge, ChargeChange change) {
        return resultOf(kickserv().charges().update(job, charge.id(), change));
    }

    private Charge delete(JobNumber job, Charge charge) {
        return resultOf(kickserv().charges().delete(job, charge.id()));
    }

    private Either<Failure, Reconciliation<Charge>> reconcile(ChargeWrite write, Instant since) {
        return kickserv().charges().reconcile(new UncertainWrite<>(write, since));
    }

    private Either<Failure, Reconciliation<Charge>> added(
            JobNumber job, NewCharge asked, Charge since, WriteHistory history) {
        return kickserv()
                .charges()
                .reconcile(new UncertainWrite<>(new ChargeWrite.Create(job, asked), createdAt(since.audit()), history));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheChargeThatWasCreated() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.complete();
        Charge before = add(job, asked);
        Charge added = add(job, asked);

        assertThat(assertDone(added(job, asked, added, WriteHistory.ofAllPriorRecords(List.of(before.id())))))
                .isEqualTo(added);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAChargeThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.ofPrice("62.01");
        Charge another = add(job, asked);

        assertNotDone(added(job, asked, another, WriteHistory.ofOthersRecords(List.of(another.id()))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSameChargeIsTheOne() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.ofPrice("62.01");
        Charge added = add(job, asked);

        assertThat(assertCannotTell(reconcile(new ChargeWrite.Create(job, asked), createdAt(added.audit()))))
                .containsExactly(added);
    }

    @Test
    @Tag("rule:notation-is-not-compared")
    default void reconcileShouldFindTheChargeThatWasCreatedWhateverZerosItHas() {
        JobNumber job = createJob();
        NewCharge asked = NewCharge.builder(UniqueValues.withUniqueSuffix("Parts:Filter"), Money.of("58.50"))
                .quantity(new BigDecimal("3.00"))
                .build();
        Charge added = add(job, asked);

        assertThat(assertDone(added(job, asked, added, WriteHistory.ofAllPriorRecords(List.empty()))))
                .isEqualTo(added);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherChargeForTheOneThatWasNotCreated() {
        JobNumber job = createJob();
        Charge another = add(job, ChargeFixtures.ofPrice("62.01"));

        assertNotDone(
                reconcile(new ChargeWrite.Create(job, ChargeFixtures.ofPrice("62.01")), createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSameChargeOfLongAgoForTheOneThatWasNotCreated() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.ofPrice("62.01");
        Instant before = createdAt(add(job, asked).audit());

        assertNotDone(reconcile(new ChargeWrite.Create(job, asked), before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherTheSameChargeIsOlder() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.ofPrice("62.01");
        Charge added = add(job, asked);
        Instant later = createdAt(added.audit()).plus(Duration.ofMinutes(1));

        assertThat(assertCannotTell(reconcile(new ChargeWrite.Create(job, asked), later)))
                .containsExactly(added);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhichOfTwoChargesItIs() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.complete();
        Charge one = add(job, asked);
        Charge other = add(job, asked);

        assertThat(assertCannotTell(reconcile(new ChargeWrite.Create(job, asked), createdAt(one.audit()))))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherAChargeThatIsDescribedAsItsItemIsTheOne() {
        JobNumber job = createJob();
        NewCharge asked = NewCharge.builder(new ItemId(UniqueValues.number()))
                .description("A filter")
                .build();
        Charge added = add(job, new NewCharge(asked.fields().set(ChargeFields.DESCRIPTION, "Parts:Filter")));

        assertThat(assertCannotTell(added(job, asked, added, WriteHistory.ofAllPriorRecords(List.empty()))))
                .containsExactly(added);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellOfChargesWhenTheirJobIsGone() {
        JobNumber job = createJob();
        Charge gone = add(job, ChargeFixtures.ofPrice("62.01"));
        Instant since = createdAt(gone.audit());
        resultOf(kickserv().jobs().delete(job));

        assertThat(assertCannotTell(reconcile(new ChargeWrite.Create(job, ChargeFixtures.ofPrice("62.01")), since)))
                .isEmpty();
        assertThat(assertCannotTell(reconcile(new ChargeWrite.Update(job, gone.id(), update()), since)))
                .isEmpty();
        assertThat(assertCannotTell(reconcile(new ChargeWrite.Delete(job, gone.id()), since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheChargeThatWasUpdated() {
        JobNumber job = createJob();
        Charge before = add(job, ChargeFixtures.complete());
        ChargeChange change = ChargeChange.builder()
                .details(UniqueValues.withUniqueSuffix("Changed"))
                .clearDiscount()
                .build();
        Charge after = update(job, before, change);

        assertThat(assertDone(reconcile(new ChargeWrite.Update(job, before.id(), change), createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAChargeWasNotUpdatedForLong() {
        JobNumber job = createJob();
        Charge before = add(job, ChargeFixtures.complete());
        Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));

        assertNotDone(reconcile(new ChargeWrite.Update(job, before.id(), update()), later));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherAChargeThatSomebodyUpdatedWasUpdatedBefore() {
        JobNumber job = createJob();
        Charge before = add(job, ChargeFixtures.complete());
        Charge after = update(job, before, update());

        assertThat(assertCannotTell(
                        reconcile(new ChargeWrite.Update(job, before.id(), update()), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherAChargeWasUpdatedThatIsGone() {
        JobNumber job = createJob();
        Charge gone = add(job, ChargeFixtures.complete());
        delete(job, gone);

        assertThat(assertCannotTell(
                        reconcile(new ChargeWrite.Update(job, gone.id(), update()), createdAt(gone.audit()))))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAChargeWasDeleted() {
        JobNumber job = createJob();
        Charge gone = add(job, ChargeFixtures.complete());
        delete(job, gone);

        assertGone(reconcile(new ChargeWrite.Delete(job, gone.id()), createdAt(gone.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAChargeWasNotDeleted() {
        JobNumber job = createJob();
        Charge there = add(job, ChargeFixtures.complete());

        assertNotDone(reconcile(new ChargeWrite.Delete(job, there.id()), createdAt(there.audit())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheChargeThatTheFailureIsUncertainAbout() {
        JobNumber job = createJob();
        NewCharge asked = ChargeFixtures.complete();
        Charge added = add(job, asked);
        Failure failure = uncertainFailure(new ChargeWrite.Create(job, asked), createdAt(added.audit()));

        assertThat(assertDone(kickserv().charges().reconcile(failure))).isEqualTo(added);
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatTheChargeWasWritten() {
        assertNotDone(kickserv().charges().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellOfAnUncertainWriteOfItsJob() {
        Failure failure = uncertainFailure(new JobWrite.Delete(AbsentIds.JOB), Instant.EPOCH);

        assertThat(assertCannotTell(kickserv().charges().reconcile(failure))).isEmpty();
    }

    private static ChargeChange update() {
        return ChargeChange.builder()
                .details(UniqueValues.withUniqueSuffix("Changed"))
                .build();
    }
}
