package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of payments that are changed and deleted. */
public interface PaymentChangingContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void changeShouldSetWhatIsNamedAndKeepTheRest() {
        Site site = steps().site();
        Payment recorded = steps().record(site, PaymentFixtures.complete());

        checked(site, recorded).assertSetsEach(recorded, PaymentFixtures::sampleOf);
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void changeShouldClearWhatIsNamedAndKeepTheRest() {
        Site site = steps().site();
        Payment recorded = steps().record(site, PaymentFixtures.complete());

        checked(site, recorded).assertClearsEach(recorded);
    }

    @Test
    default void changeShouldReturnThePaymentAsItIsThen() {
        Site site = steps().site();
        Payment recorded = steps().record(site, PaymentFixtures.complete());
        Payment changed = steps().change(site, recorded, "3.5");

        assertThat(changed.id()).isEqualTo(recorded.id());
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().get(owner, recorded)).isEqualTo(changed));
        assertThat(site.jobNow().payments()).containsExactly(changed);
    }

    @Test
    @Tag("rule:payment-keeps-its-applications")
    default void changeShouldLeaveThePaymentWithItsJobAndCustomer() {
        Site site = steps().site();
        Payment recorded = steps().record(site, "62.01");
        Payment changed = steps().change(site, recorded, "3.50");

        assertThat(changed.applications()).isEqualTo(recorded.applications());
        assertThat(changed.customer()).isEqualTo(recorded.customer());
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().listing(owner).rows()).containsExactly(changed));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getAndChangeShouldFailWithNotFoundWhenNoPaymentHasTheId() {
        Site site = steps().site();
        var job = site.job().number();

        assertNotFound(
                steps().payments().change(job, Absent.PAYMENT, change()),
                PaymentOperations.change(job, Absent.PAYMENT));
        site.paymentOwners()
                .forEach(owner -> assertNotFound(
                        steps().payments().get(owner, Absent.PAYMENT), PaymentOperations.get(owner, Absent.PAYMENT)));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void changeShouldChangeNothingThroughAnotherJob() {
        Site site = steps().site();
        Payment recorded = steps().record(site, PaymentFixtures.complete());

        steps().strangersTo(site).forEach(stranger -> {
            if (stranger instanceof PaymentOwner.OfJob other) {
                assertNotFound(
                        steps().payments().change(other.number(), recorded.id(), change()),
                        PaymentOperations.change(other.number(), recorded.id()));
            }
        });
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().get(owner, recorded)).isEqualTo(recorded));
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void deleteShouldReturnThePaymentAndRemoveItAndNoOther() {
        Site site = steps().site();
        Payment kept = steps().record(site, "1");
        site.paymentOwners().forEach(owner -> {
            Payment deleted = steps().record(site, PaymentFixtures.complete());

            assertThat(resultOf(steps().payments().delete(owner, deleted.id()))).isEqualTo(deleted);
            site.paymentOwners().forEach(through -> {
                assertNotFound(
                        steps().payments().get(through, deleted.id()), PaymentOperations.get(through, deleted.id()));
                assertThat(steps().listing(through).rows()).containsExactly(kept);
            });
            assertThat(site.jobNow().payments()).containsExactly(kept);
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        Site site = steps().site();
        site.paymentOwners().forEach(owner -> {
            Payment payment = steps().record(site, "62.01");
            resultOf(steps().payments().delete(owner, payment.id()));
            assertNotFound(
                    steps().payments().delete(owner, payment.id()), PaymentOperations.delete(owner, payment.id()));
        });
    }

    private FieldByField<Payment> checked(Site site, Payment payment) {
        return new FieldByField<>(PaymentFields.ALL, changes -> {
            steps().change(site, payment, changes);
            return steps().get(PaymentOwner.of(site.customer().number()), payment);
        });
    }

    private static PaymentChange change() {
        return PaymentChange.set(PaymentFields.NOTES, Unique.text("Nothing")).build();
    }
}
