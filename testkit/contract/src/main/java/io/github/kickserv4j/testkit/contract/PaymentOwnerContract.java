package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of payments of several jobs of one customer. */
public interface PaymentOwnerContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersPaymentsOnly() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        CustomerWithJob next = customerWithJob.withAnotherJob();
        Payment here = driver().create(customerWithJob, "1");
        Payment there = driver().create(next, "2");
        driver().create(driver().createCustomerWithJob(), "3");

        assertThat(driver().listing(PaymentOwner.of(customerWithJob.job().number()))
                        .allRows())
                .containsExactly(here);
        assertThat(driver().listing(PaymentOwner.of(next.job().number())).allRows())
                .containsExactly(there);
        assertThat(driver().listing(PaymentOwner.of(customerWithJob.customer().number()))
                        .allRows())
                .containsExactlyInAnyOrder(here, there);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheMatchIsOfAnotherJob() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        NewPayment asked = PaymentFixtures.ofAmount("62.01");
        Payment another = driver().create(customerWithJob.withAnotherJob(), asked);
        var write = new PaymentWrite.Create(customerWithJob.job().number(), asked);

        assertNotDone(driver().payments().reconcile(new UncertainWrite<>(write, createdAt(another.audit()))));
    }
}
