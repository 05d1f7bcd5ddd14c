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
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about writes to charges of which nobody knows whether they were carried out. */
public interface ChargeReconcilingContract {

    Kickserv kickserv();

    private JobNumber job() {
        return Site.in(kickserv()).job().number();
    }

    private Charge add(JobNumber job, NewCharge charge) {
        return resultOf(kickserv().jobs().addCharge(job, charge));
    }

    private Charge change(JobNumber job, Charge charge, ChargeChange change) {
        return resultOf(kickserv().jobs().changeCharge(job, charge.id(), change));
    }

    private Charge remove(JobNumber job, Charge charge) {
        return resultOf(kickserv().jobs().removeCharge(job, charge.id()));
    }

    private Either<Failure, Reconciliation<Charge>> looked(ChargeWrite write, Instant since) {
        return kickserv().jobs().reconcileCharge(write, since);
    }

    private Either<Failure, Reconciliation<Charge>> added(
            JobNumber job, NewCharge asked, Charge since, WriteHistory history) {
        return kickserv().jobs().reconcileCharge(new ChargeWrite.Add(job, asked), createdAt(since.audit()), history);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileChargeShouldFindTheChargeThatWasAdded() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.complete();
        Charge before = add(job, asked);
        Charge added = add(job, asked);

        assertThat(doneOf(added(job, asked, added, WriteHistory.allBefore(List.of(before.id())))))
                .isEqualTo(added);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileChargeShouldNotTakeAChargeThatIsKnownToBeAnothersForTheOneThatWasNotAdded() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.of("62.01");
        Charge another = add(job, asked);

        assertNotDone(added(job, asked, another, WriteHistory.of(List.of(another.id()))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellByTheTimeAloneWhetherTheSameChargeIsTheOne() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.of("62.01");
        Charge added = add(job, asked);

        assertThat(alikeOf(looked(new ChargeWrite.Add(job, asked), createdAt(added.audit()))))
                .containsExactly(added);
    }

    @Test
    @Tag("rule:how-it-is-written-does-not-count")
    default void reconcileChargeShouldFindTheChargeThatWasAddedWhateverZerosItHas() {
        JobNumber job = job();
        NewCharge asked = NewCharge.of(Unique.text("Parts:Filter"), Money.of("58.50"))
                .set(ChargeFields.QUANTITY, new BigDecimal("3.00"))
                .build();
        Charge added = add(job, asked);

        assertThat(doneOf(added(job, asked, added, WriteHistory.allBefore(List.empty()))))
                .isEqualTo(added);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileChargeShouldNotTakeAnotherChargeForTheOneThatWasNotAdded() {
        JobNumber job = job();
        Charge another = add(job, ChargeFixtures.of("62.01"));

        assertNotDone(looked(new ChargeWrite.Add(job, ChargeFixtures.of("62.01")), createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileChargeShouldNotTakeTheSameChargeOfLongAgoForTheOneThatWasNotAdded() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.of("62.01");
        Instant before = createdAt(add(job, asked).audit());

        assertNotDone(looked(new ChargeWrite.Add(job, asked), before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellWhetherTheSameChargeIsOlder() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.of("62.01");
        Charge added = add(job, asked);
        Instant later = createdAt(added.audit()).plus(Duration.ofMinutes(1));

        assertThat(alikeOf(looked(new ChargeWrite.Add(job, asked), later))).containsExactly(added);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellWhichOfTwoChargesItIs() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.complete();
        Charge one = add(job, asked);
        Charge other = add(job, asked);

        assertThat(alikeOf(looked(new ChargeWrite.Add(job, asked), createdAt(one.audit()))))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellWhetherAChargeThatIsDescribedAsItsItemIsTheOne() {
        JobNumber job = job();
        NewCharge asked = NewCharge.of(new ItemId(Unique.number()))
                .set(ChargeFields.DESCRIPTION, "A filter")
                .build();
        Charge added = add(job, new NewCharge(asked.fields().set(ChargeFields.DESCRIPTION, "Parts:Filter")));

        assertThat(alikeOf(added(job, asked, added, WriteHistory.allBefore(List.empty()))))
                .containsExactly(added);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellOfChargesWhenTheirJobIsGone() {
        JobNumber job = job();
        Charge gone = add(job, ChargeFixtures.of("62.01"));
        Instant since = createdAt(gone.audit());
        resultOf(kickserv().jobs().delete(job));

        assertThat(alikeOf(looked(new ChargeWrite.Add(job, ChargeFixtures.of("62.01")), since)))
                .isEmpty();
        assertThat(alikeOf(looked(new ChargeWrite.Change(job, gone.id(), change()), since)))
                .isEmpty();
        assertThat(alikeOf(looked(new ChargeWrite.Remove(job, gone.id()), since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileChargeShouldFindTheChargeThatWasChanged() {
        JobNumber job = job();
        Charge before = add(job, ChargeFixtures.complete());
        ChargeChange change = ChargeChange.set(ChargeFields.DETAILS, Unique.text("Changed"))
                .clear(ChargeFields.DISCOUNT)
                .build();
        Charge after = change(job, before, change);

        assertThat(doneOf(looked(new ChargeWrite.Change(job, before.id(), change), createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileChargeShouldFindThatAChargeWasNotChangedForLong() {
        JobNumber job = job();
        Charge before = add(job, ChargeFixtures.complete());
        Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));

        assertNotDone(looked(new ChargeWrite.Change(job, before.id(), change()), later));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellWhetherAChargeThatSomebodyChangedWasChangedBefore() {
        JobNumber job = job();
        Charge before = add(job, ChargeFixtures.complete());
        Charge after = change(job, before, change());

        assertThat(alikeOf(looked(new ChargeWrite.Change(job, before.id(), change()), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellWhetherAChargeWasChangedThatIsGone() {
        JobNumber job = job();
        Charge gone = add(job, ChargeFixtures.complete());
        remove(job, gone);

        assertThat(alikeOf(looked(new ChargeWrite.Change(job, gone.id(), change()), createdAt(gone.audit()))))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileChargeShouldFindThatAChargeWasRemoved() {
        JobNumber job = job();
        Charge gone = add(job, ChargeFixtures.complete());
        remove(job, gone);

        assertGone(looked(new ChargeWrite.Remove(job, gone.id()), createdAt(gone.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileChargeShouldFindThatAChargeWasNotRemoved() {
        JobNumber job = job();
        Charge there = add(job, ChargeFixtures.complete());

        assertNotDone(looked(new ChargeWrite.Remove(job, there.id()), createdAt(there.audit())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileChargeShouldLookForTheChargeThatAFailureIsInDoubtAbout() {
        JobNumber job = job();
        NewCharge asked = ChargeFixtures.complete();
        Charge added = add(job, asked);
        Failure failure = inDoubt(new ChargeWrite.Add(job, asked), createdAt(added.audit()));

        assertThat(doneOf(kickserv().jobs().reconcileCharge(failure))).isEqualTo(added);
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    default void reconcileChargeShouldSayThatNoChargeWasWrittenWhenTheFailureIsSureOfIt() {
        assertNotDone(kickserv().jobs().reconcileCharge(refused()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileChargeShouldNotTellOfADoubtAboutItsJob() {
        Failure failure = inDoubt(new JobWrite.Delete(Absent.JOB), Instant.EPOCH);

        assertThat(alikeOf(kickserv().jobs().reconcileCharge(failure))).isEmpty();
    }

    private static ChargeChange change() {
        return ChargeChange.set(ChargeFields.DETAILS, Unique.text("Changed")).build();
    }
}
