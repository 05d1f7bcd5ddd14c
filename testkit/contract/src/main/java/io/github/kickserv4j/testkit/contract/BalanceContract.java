package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of the balances of jobs and customers while payments are recorded, updated and deleted. */
public interface BalanceContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    @Tag("rule:balances-add-up")
    default void createShouldLowerWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.createCharge("100");
        assertBalance(customerWithJob, "100");

        driver().create(customerWithJob, "62.01");
        assertBalance(customerWithJob, "37.99");
        driver().create(customerWithJob, "0.99");
        assertBalance(customerWithJob, "37.00");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void updateShouldCorrectWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.createCharge("100");
        Payment payment = driver().create(customerWithJob, "62.01");

        driver().update(customerWithJob, payment, "62.02");
        assertBalance(customerWithJob, "37.98");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void deleteShouldRaiseWhatJobAndCustomerOwe() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.createCharge("100");
        customerWithJob.paymentOwners().forEach(owner -> {
            Payment payment = driver().create(customerWithJob, "62.01");
            assertBalance(customerWithJob, "37.99");
            resultOf(driver().payments().delete(owner, payment.id()));
            assertBalance(customerWithJob, "100");
        });
    }

    @Test
    @Tag("rule:balances-add-up")
    default void customerShouldOweForAllJobsTogether() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        CustomerWithJob next = customerWithJob.withAnotherJob();
        customerWithJob.createCharge("10.10");
        next.createCharge("20.20");
        driver().create(next, "0.30");

        assertThat(customerWithJob.reloadJob().amounts().balanceRemaining()).containsExactly(Money.of("10.10"));
        assertThat(next.reloadJob().amounts().balanceRemaining()).containsExactly(Money.of("19.90"));
        assertThat(customerWithJob.reloadCustomer().balance().own()).containsExactly(Money.of("30.00"));
    }

    @Test
    @Tag("rule:balances-add-up")
    default void paymentOfMoreThanTheTotalShouldLeaveANegativeBalance() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.createCharge("10");
        driver().create(customerWithJob, "10.01");

        assertBalance(customerWithJob, "-0.01");
    }

    @Test
    @Tag("rule:invoice-is-paid-when-nothing-is-owed")
    default void paymentOfTheWholeTotalShouldMakeTheInvoicePaid() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        customerWithJob.createCharge("100");
        Payment payment = driver().create(customerWithJob, "99.99");
        assertThat(customerWithJob.reloadJob().invoice().status()).containsExactly(InvoiceStatus.UNPAID);

        driver().update(customerWithJob, payment, "100");
        assertBalance(customerWithJob, "0");
        assertThat(customerWithJob.reloadJob().invoice().status()).containsExactly(InvoiceStatus.PAID);
    }

    @Test
    @Tag("rule:payments-outlive-their-job")
    default void paymentsOfAJobThatIsDeletedShouldStayWithTheCustomerPutToNoJob() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment payment = driver().create(customerWithJob, "62.01");
        resultOf(kickserv().jobs().delete(customerWithJob.job().number()));

        Payment left = driver().get(PaymentOwner.of(customerWithJob.customer().number()), payment);
        assertThat(left.amount()).containsExactly(Money.of("62.01"));
        assertThat(left.applications()).isEmpty();
        assertThat(customerWithJob.reloadCustomer().balance().own()).containsExactly(Money.of("-62.01"));
    }

    private static void assertBalance(CustomerWithJob customerWithJob, String amount) {
        assertThat(customerWithJob.reloadJob().amounts().balanceRemaining())
                .as("job")
                .containsExactly(Money.of(amount));
        assertThat(customerWithJob.reloadCustomer().balance().own())
                .as("customer")
                .containsExactly(Money.of(amount));
    }
}
