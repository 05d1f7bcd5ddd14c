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

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of payments. */
public interface PaymentReconcilingContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    private Either<Failure, Reconciliation<Payment>> reconcile(PaymentWrite write, Instant since) {
        return driver().payments().reconcile(new UncertainWrite<>(write, since));
    }

    private Either<Failure, Reconciliation<Payment>> reconcileCreate(
            CustomerWithJob customerWithJob, NewPayment asked, Instant since) {
        return reconcile(new PaymentWrite.Create(customerWithJob.job().number(), asked), since);
    }

    private Either<Failure, Reconciliation<Payment>> reconcileCreate(
            CustomerWithJob customerWithJob, NewPayment asked, Payment since, WriteHistory history) {
        var write = new PaymentWrite.Create(customerWithJob.job().number(), asked);
        return driver().payments().reconcile(new UncertainWrite<>(write, createdAt(since.audit()), history));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThePaymentThatWasCreated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.complete();
        Payment before = driver().create(customerWithJob, asked);
        Payment recorded = driver().create(customerWithJob, asked);

        assertThat(assertDone(reconcileCreate(
                        customerWithJob, asked, recorded, WriteHistory.ofAllPriorRecords(List.of(before.id())))))
                .isEqualTo(recorded);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAPaymentThatIsKnownToBeAnothersForTheOneThatWasNotCreated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment another = driver().create(customerWithJob, asked);

        assertNotDone(
                reconcileCreate(customerWithJob, asked, another, WriteHistory.ofOthersRecords(List.of(another.id()))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellByTheTimeAloneWhetherTheSamePaymentIsTheOne() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment recorded = driver().create(customerWithJob, asked);

        assertThat(assertCannotTell(reconcileCreate(customerWithJob, asked, createdAt(recorded.audit()))))
                .containsExactly(recorded);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherPaymentForTheOneThatWasNotCreated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment another = driver().create(customerWithJob, "62.01");

        assertNotDone(reconcileCreate(customerWithJob, PaymentFixtures.ofAmount("62.10"), createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeThePaymentOfAnotherJobForTheOneThatWasNotCreated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment another = driver().create(customerWithJob.withAnotherJob(), asked);

        assertNotDone(reconcileCreate(customerWithJob, asked, createdAt(another.audit())));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeTheSamePaymentOfLongAgoForTheOneThatWasNotCreated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Instant before = createdAt(driver().create(customerWithJob, asked).audit());

        assertNotDone(reconcileCreate(customerWithJob, asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherTheSamePaymentIsOlder() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment recorded = driver().create(customerWithJob, asked);

        assertThat(assertCannotTell(reconcileCreate(
                        customerWithJob, asked, createdAt(recorded.audit()).plus(Duration.ofMinutes(1)))))
                .containsExactly(recorded);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhichOfTwoPaymentsItIs() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment one = driver().create(customerWithJob, asked);
        Payment other = driver().create(customerWithJob, asked);

        assertThat(assertCannotTell(reconcileCreate(customerWithJob, asked, createdAt(one.audit()))))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherAPaymentOfAnotherDayIsTheOne() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment recorded = driver().create(customerWithJob, "62.01");
        NewPayment asked = NewPayment.builder(Money.of("62.01"), LocalDate.of(1999, 12, 31))
                .build();

        assertThat(assertCannotTell(reconcileCreate(
                        customerWithJob, asked, recorded, WriteHistory.ofAllPriorRecords(List.empty()))))
                .containsExactly(recorded);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellOfPaymentsWhenTheirOwnerIsGone() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        PaymentId payment = driver().create(customerWithJob, "62.01").id();
        resultOf(kickserv().jobs().delete(customerWithJob.job().number()));
        Instant since = createdAt(customerWithJob.job().audit());

        assertThat(assertCannotTell(reconcileCreate(customerWithJob, PaymentFixtures.ofAmount("62.01"), since)))
                .isEmpty();
        assertThat(assertCannotTell(
                        reconcile(new PaymentWrite.Update(customerWithJob.job().number(), payment, change()), since)))
                .isEmpty();
        assertThat(assertCannotTell(reconcile(
                        new PaymentWrite.Delete(
                                PaymentOwner.of(customerWithJob.job().number()), payment),
                        since)))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThePaymentThatWasUpdated() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment before = driver().create(customerWithJob, "62.01");
        PaymentChange change = change();
        Payment after = driver().update(customerWithJob, before, change.patch());

        assertThat(assertDone(reconcile(
                        new PaymentWrite.Update(customerWithJob.job().number(), before.id(), change),
                        createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAPaymentWasNotUpdatedForLong() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment before = driver().create(customerWithJob, "62.01");
        Instant later = createdAt(before.audit()).plus(Duration.ofHours(1));

        assertNotDone(reconcile(new PaymentWrite.Update(customerWithJob.job().number(), before.id(), change()), later));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellWhetherAPaymentThatSomebodyUpdatedWasUpdatedBefore() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment before = driver().create(customerWithJob, "62.01");
        Payment after = driver().update(customerWithJob, before, change().patch());

        assertThat(assertCannotTell(reconcile(
                        new PaymentWrite.Update(customerWithJob.job().number(), before.id(), change()),
                        createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatAPaymentWasDeleted() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.paymentOwners().forEach(owner -> {
            Payment gone = driver().create(customerWithJob, "62.01");
            resultOf(driver().payments().delete(owner, gone.id()));
            assertGone(reconcile(new PaymentWrite.Delete(owner, gone.id()), createdAt(gone.audit())));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatAPaymentWasNotDeleted() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment there = driver().create(customerWithJob, "62.01");

        customerWithJob
                .paymentOwners()
                .forEach(owner ->
                        assertNotDone(reconcile(new PaymentWrite.Delete(owner, there.id()), createdAt(there.audit()))));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForThePaymentThatTheFailureIsUncertainAbout() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.complete();
        Payment recorded = driver().create(customerWithJob, asked);
        Failure failure = uncertainFailure(
                new PaymentWrite.Create(customerWithJob.job().number(), asked), createdAt(recorded.audit()));

        assertThat(assertDone(driver().payments().reconcile(failure))).isEqualTo(recorded);
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatThePaymentWasWritten() {
        assertNotDone(driver().payments().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldNotTellAmongPaymentsOfAnUncertainWriteOfOthers() {
        Failure failure = uncertainFailure(new CustomerWrite.Delete(AbsentIds.CUSTOMER), Instant.EPOCH);

        assertThat(assertCannotTell(driver().payments().reconcile(failure))).isEmpty();
    }

    private static PaymentChange change() {
        return PaymentChange.builder()
                .notes(UniqueValues.withUniqueSuffix("Changed"))
                .build();
    }
}
