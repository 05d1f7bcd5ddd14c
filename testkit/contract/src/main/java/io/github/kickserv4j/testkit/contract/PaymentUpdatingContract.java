package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of updating and deleting payments. */
public interface PaymentUpdatingContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment recorded = driver().create(customerWithJob, PaymentFixtures.complete());

        fieldVerifier(customerWithJob, recorded).assertClearsEach(recorded);
    }

    @Test
    @Tag("rule:payment-keeps-its-applications")
    default void updateShouldLeaveThePaymentWithItsJobAndCustomer() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment recorded = driver().create(customerWithJob, "62.01");
        Payment changed = driver().update(customerWithJob, recorded, "3.50");

        assertThat(changed.applications()).isEqualTo(recorded.applications());
        assertThat(changed.customer()).isEqualTo(recorded.customer());
        customerWithJob
                .paymentOwners()
                .forEach(owner -> assertThat(driver().listing(owner).allRows()).containsExactly(changed));
        assertThat(customerWithJob.reloadJob().payments()).containsExactly(changed);
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldReturnThePaymentAndDeleteItAndNoOther() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment kept = driver().create(customerWithJob, "1");
        customerWithJob.paymentOwners().forEach(owner -> {
            Payment deleted = driver().create(customerWithJob, PaymentFixtures.complete());

            assertThat(resultOf(driver().payments().delete(owner, deleted.id())))
                    .isEqualTo(deleted);
            customerWithJob.paymentOwners().forEach(through -> {
                assertNotFound(
                        driver().payments().get(through, deleted.id()), PaymentOperations.get(through, deleted.id()));
                assertThat(driver().listing(through).allRows()).containsExactly(kept);
            });
            assertThat(customerWithJob.reloadJob().payments()).containsExactly(kept);
        });
    }

    private FieldUpdateVerifier<Payment> fieldVerifier(CustomerWithJob customerWithJob, Payment payment) {
        return new FieldUpdateVerifier<>(PaymentFields.ALL, patch -> {
            driver().update(customerWithJob, payment, patch);
            return driver().get(PaymentOwner.of(customerWithJob.customer().number()), payment);
        });
    }
}
