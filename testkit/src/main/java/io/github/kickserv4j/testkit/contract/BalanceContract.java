package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What jobs and customers still owe while payments come, change and go. */
public interface BalanceContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    @Test
    @Tag("rule:balances-add-up")
    default void recordShouldLowerWhatJobAndCustomerOwe() {
        Site site = steps().site();
        site.charge("100");
        assertOwes(site, "100");

        steps().record(site, "62.01");
        assertOwes(site, "37.99");
        steps().record(site, "0.99");
        assertOwes(site, "37.00");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void changeShouldCorrectWhatJobAndCustomerOwe() {
        Site site = steps().site();
        site.charge("100");
        Payment payment = steps().record(site, "62.01");

        steps().change(site, payment, "62.02");
        assertOwes(site, "37.98");
    }

    @Test
    @Tag("rule:balances-add-up")
    default void deleteShouldRaiseWhatJobAndCustomerOwe() {
        Site site = steps().site();
        site.charge("100");
        site.paymentOwners().forEach(owner -> {
            Payment payment = steps().record(site, "62.01");
            assertOwes(site, "37.99");
            resultOf(steps().payments().delete(owner, payment.id()));
            assertOwes(site, "100");
        });
    }

    @Test
    @Tag("rule:balances-add-up")
    default void customerShouldOweForAllJobsTogether() {
        Site site = steps().site();
        Site next = site.nextJob();
        site.charge("10.10");
        next.charge("20.20");
        steps().record(next, "0.30");

        assertThat(site.jobNow().amounts().balanceRemaining()).containsExactly(Money.of("10.10"));
        assertThat(next.jobNow().amounts().balanceRemaining()).containsExactly(Money.of("19.90"));
        assertThat(site.customerNow().balance().own()).containsExactly(Money.of("30.00"));
    }

    @Test
    @Tag("rule:balances-add-up")
    default void paymentOfMoreThanTheTotalShouldLeaveANegativeBalance() {
        Site site = steps().site();
        site.charge("10");
        steps().record(site, "10.01");

        assertOwes(site, "-0.01");
    }

    @Test
    @Tag("rule:invoice-is-paid-when-nothing-is-owed")
    default void paymentOfTheWholeTotalShouldMakeTheInvoicePaid() {
        Site site = steps().site();
        site.charge("100");
        Payment payment = steps().record(site, "99.99");
        assertThat(site.jobNow().invoice().status()).containsExactly(InvoiceStatus.UNPAID);

        steps().change(site, payment, "100");
        assertOwes(site, "0");
        assertThat(site.jobNow().invoice().status()).containsExactly(InvoiceStatus.PAID);
    }

    @Test
    @Tag("rule:payments-outlive-their-job")
    default void paymentsOfAJobThatIsDeletedShouldStayWithTheCustomerPutToNoJob() {
        Site site = steps().site();
        Payment payment = steps().record(site, "62.01");
        resultOf(kickserv().jobs().delete(site.job().number()));

        Payment left = steps().get(PaymentOwner.of(site.customer().number()), payment);
        assertThat(left.amount()).containsExactly(Money.of("62.01"));
        assertThat(left.applications()).isEmpty();
        assertThat(site.customerNow().balance().own()).containsExactly(Money.of("-62.01"));
    }

    private static void assertOwes(Site site, String amount) {
        assertThat(site.jobNow().amounts().balanceRemaining()).as("job").containsExactly(Money.of(amount));
        assertThat(site.customerNow().balance().own()).as("customer").containsExactly(Money.of(amount));
    }
}
