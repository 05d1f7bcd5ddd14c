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

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about writes to payments of which nobody knows whether they were carried out. */
public interface PaymentReconcilingContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    private Either<Failure, Reconciliation<Payment>> looked(PaymentWrite write, Instant since) {
        return steps().payments().reconcile(write, since);
    }

    private Either<Failure, Reconciliation<Payment>> recorded(Site site, NewPayment asked, Instant since) {
        return looked(new PaymentWrite.Record(site.job().number(), asked), since);
    }

    private Either<Failure, Reconciliation<Payment>> recorded(
            Site site, NewPayment asked, Payment since, WriteHistory history) {
        var write = new PaymentWrite.Record(site.job().number(), asked);
        return steps().payments().reconcile(write, createdAt(since.audit()), history);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThePaymentThatWasRecorded() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.complete();
        Payment before = steps().record(site, asked);
        Payment recorded = steps().record(site, asked);

        assertThat(doneOf(recorded(site, asked, recorded, WriteHistory.allBefore(List.of(before.id())))))
                .isEqualTo(recorded);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAPaymentThatIsKnownToBeAnothersForTheOneThatWasNotRecorded() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Payment another = steps().record(site, asked);

        assertNotDone(recorded(site, asked, another, WriteHistory.of(List.of(another.id()))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSamePaymentIsTheOne() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Payment recorded = steps().record(site, asked);

        assertThat(alikeOf(recorded(site, asked, createdAt(recorded.audit())))).containsExactly(recorded);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherPaymentForTheOneThatWasNotRecorded() {
        Site site = steps().site();
        Payment another = steps().record(site, "62.01");

        assertNotDone(recorded(site, PaymentFixtures.of("62.10"), createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeThePaymentOfAnotherJobForTheOneThatWasNotRecorded() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Payment another = steps().record(site.nextJob(), asked);

        assertNotDone(recorded(site, asked, createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSamePaymentOfLongAgoForTheOneThatWasNotRecorded() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Instant before = createdAt(steps().record(site, asked).audit());

        assertNotDone(recorded(site, asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherTheSamePaymentIsOlder() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Payment recorded = steps().record(site, asked);

        assertThat(alikeOf(recorded(site, asked, createdAt(recorded.audit()).plus(Duration.ofMinutes(1)))))
                .containsExactly(recorded);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhichOfTwoPaymentsItIs() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.of("62.01");
        Payment one = steps().record(site, asked);
        Payment other = steps().record(site, asked);

        assertThat(alikeOf(recorded(site, asked, createdAt(one.audit())))).containsExactlyInAnyOrder(one, other);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAPaymentOfAnotherDayIsTheOne() {
        Site site = steps().site();
        Payment recorded = steps().record(site, "62.01");
        NewPayment asked =
                NewPayment.of(Money.of("62.01"), LocalDate.of(1999, 12, 31)).build();

        assertThat(alikeOf(recorded(site, asked, recorded, WriteHistory.allBefore(List.empty()))))
                .containsExactly(recorded);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellOfPaymentsWhenTheirOwnerIsGone() {
        Site site = steps().site();
        PaymentId payment = steps().record(site, "62.01").id();
        resultOf(kickserv().jobs().delete(site.job().number()));
        Instant since = createdAt(site.job().audit());

        assertThat(alikeOf(recorded(site, PaymentFixtures.of("62.01"), since))).isEmpty();
        assertThat(alikeOf(looked(new PaymentWrite.Change(site.job().number(), payment, change()), since)))
                .isEmpty();
        assertThat(alikeOf(looked(
                        new PaymentWrite.Delete(PaymentOwner.of(site.job().number()), payment), since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThePaymentThatWasChanged() {
        Site site = steps().site();
        Payment before = steps().record(site, "62.01");
        PaymentChange change = change();
        Payment after = steps().change(site, before, change.changes());

        assertThat(doneOf(looked(
                        new PaymentWrite.Change(site.job().number(), before.id(), change), createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAPaymentWasNotChangedForLong() {
        Site site = steps().site();
        Payment before = steps().record(site, "62.01");
        Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));

        assertNotDone(looked(new PaymentWrite.Change(site.job().number(), before.id(), change()), later));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherAPaymentThatSomebodyChangedWasChangedBefore() {
        Site site = steps().site();
        Payment before = steps().record(site, "62.01");
        Payment after = steps().change(site, before, change().changes());

        assertThat(alikeOf(looked(
                        new PaymentWrite.Change(site.job().number(), before.id(), change()),
                        createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAPaymentWasDeleted() {
        Site site = steps().site();
        site.paymentOwners().forEach(owner -> {
            Payment gone = steps().record(site, "62.01");
            resultOf(steps().payments().delete(owner, gone.id()));
            assertGone(looked(new PaymentWrite.Delete(owner, gone.id()), createdAt(gone.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAPaymentWasNotDeleted() {
        Site site = steps().site();
        Payment there = steps().record(site, "62.01");

        site.paymentOwners()
                .forEach(owner ->
                        assertNotDone(looked(new PaymentWrite.Delete(owner, there.id()), createdAt(there.audit()))));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForThePaymentThatAFailureIsInDoubtAbout() {
        Site site = steps().site();
        NewPayment asked = PaymentFixtures.complete();
        Payment recorded = steps().record(site, asked);
        Failure failure = inDoubt(new PaymentWrite.Record(site.job().number(), asked), createdAt(recorded.audit()));

        assertThat(doneOf(steps().payments().reconcile(failure))).isEqualTo(recorded);
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    default void reconcileShouldSayThatNoPaymentWasWrittenWhenTheFailureIsSureOfIt() {
        assertNotDone(steps().payments().reconcile(refused()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellAmongPaymentsOfADoubtAboutOthers() {
        Failure failure = inDoubt(new CustomerWrite.Delete(Absent.CUSTOMER), Instant.EPOCH);

        assertThat(alikeOf(steps().payments().reconcile(failure))).isEmpty();
    }

    private static PaymentChange change() {
        return PaymentChange.set(PaymentFields.NOTES, Unique.text("Changed")).build();
    }
}
