package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was read of payments before a write, and in whatever way, is read anew after it. */
public interface PaymentReadAfterWriteContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellAPaymentThatWasRecordedAndChangedAndDeletedSince() {
        Site site = steps().site();
        Readings<Money> listed = amounts(lists(site));
        listed.assertTellNothing();
        Payment recorded = steps().record(site, "62.01");
        Readings<Money> itself = amounts(alone(site, recorded.id()));
        List.of(listed, itself).forEach(reading -> reading.assertTell(Money.of("62.01")));

        steps().change(site, recorded, "62.02");
        List.of(listed, itself).forEach(reading -> reading.assertTell(Money.of("62.02")));

        resultOf(steps().payments().delete(PaymentOwner.of(site.job().number()), recorded.id()));
        List.of(listed, itself).forEach(Readings::assertTellNothing);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellWhatJobAndCustomerOweNow() {
        Site site = Site.of(kickserv(), JobFixtures.of(new JobTypeId(Unique.number())));
        site.charge("100");
        Readings<Money> owed = new JobReadings(site).owed();
        owed.assertTell(Money.of("100"));
        Payment recorded = steps().record(site, "62.01");
        owed.assertTell(Money.of("37.99"));
        steps().change(site, recorded, "62.02");
        owed.assertTell(Money.of("37.98"));
        resultOf(steps().payments().delete(PaymentOwner.of(site.customer().number()), recorded.id()));
        owed.assertTell(Money.of("100"));
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindAPaymentThatIsRecordedAfterNoneWasThere() {
        Site site = steps().site();
        Payment before = steps().record(site, "1");
        site.paymentOwners().forEach(owner -> List.range(1, 4).forEach(step -> assertThat(
                        steps().payments().get(owner, new PaymentId(before.id().value() + step)))
                .isNotNull()));

        amounts(alone(site, steps().record(site, "2").id())).assertTell(Money.of("2"));
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldTellPaymentsOfAnOwnerWhoWasDeletedSince() {
        Site site = steps().site();
        Payment payment = steps().record(site, "62.01");
        Readings<Payment> ofJob = both(PaymentOwner.of(site.job().number()), payment);
        Readings<Payment> ofCustomer = both(PaymentOwner.of(site.customer().number()), payment);
        List.of(ofJob, ofCustomer).forEach(reading -> amounts(reading).assertTell(Money.of("62.01")));

        resultOf(kickserv().jobs().delete(site.job().number()));
        ofJob.assertTellNothing();
        amounts(ofCustomer).assertTell(Money.of("62.01"));
        resultOf(kickserv().customers().delete(site.customer().number()));
        ofCustomer.assertTellNothing();
    }

    private Readings<Payment> lists(Site site) {
        return site.paymentOwners()
                .foldLeft(
                        Readings.<Payment>none(),
                        (readings, owner) -> readings.list("list of " + owner, steps().listing(owner)))
                .many("payments of the job", () -> site.jobNow().payments());
    }

    private Readings<Payment> alone(Site site, PaymentId id) {
        return site.paymentOwners()
                .foldLeft(
                        Readings.none(),
                        (readings, owner) -> readings.one(
                                "get of " + owner, () -> steps().payments().get(owner, id)));
    }

    private Readings<Payment> both(PaymentOwner owner, Payment payment) {
        return Readings.<Payment>none().list("list", steps().listing(owner)).one("get", () -> steps().payments()
                .get(owner, payment.id()));
    }

    private static Readings<Money> amounts(Readings<Payment> payments) {
        return payments.of(payment -> payment.amount().get());
    }
}
