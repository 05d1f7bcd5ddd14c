package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Payments for several jobs, and for jobs of other customers, while jobs and customers are deleted. */
class MultiJobPaymentsTest {
    private static final CustomerNumber PAYER = new CustomerNumber(380);
    private static final CustomerNumber OTHER = new CustomerNumber(381);

    private final InMemoryKickserv twin = InMemoryKickserv.create();

    @Test
    @Tag("rule:payment-keeps-its-applications")
    void restoreShouldShareAPaymentOfTwoJobsEvenlyToTheCent() {
        Payment split = SeedRecords.payment(555_001, 380, "100.01", 990_001, 990_002);
        restore(charged(617, 380, split), charged(618, 380, split));

        assertThat(owed(617)).containsExactly(Money.of("49.99"));
        assertThat(owed(618)).containsExactly(Money.of("50"));
        assertThat(owedBy(PAYER)).containsExactly(Money.of("99.99"));
        assertThat(twin.payments()
                        .list(PaymentOwner.of(new JobNumber(618)), PageRequest.FIRST)
                        .get()
                        .items())
                .containsExactly(split);
    }

    @Test
    @Tag("rule:payments-outlive-their-job")
    void deletingAJobShouldLeaveTheWholePaymentToTheOther() {
        Payment split = SeedRecords.payment(555_001, 380, "100", 990_001, 990_002);
        restore(charged(617, 380, split), charged(618, 380, split));
        twin.jobs().delete(new JobNumber(618));

        assertThat(owed(617)).containsExactly(Money.ZERO);
        assertThat(job(617).invoice().status()).containsExactly(InvoiceStatus.PAID);
        assertThat(owedBy(PAYER)).containsExactly(Money.ZERO);
        assertThat(twin.payments()
                        .get(PaymentOwner.of(new JobNumber(617)), split.id())
                        .get()
                        .applications())
                .containsExactly(new PaymentApplicationId(990_001));
    }

    @Test
    @Tag("rule:payments-outlive-their-job")
    void deletingACustomerShouldLeaveThePaymentToTheJobOfTheOther() {
        Payment split = SeedRecords.payment(555_001, 380, "100", 990_001, 990_002);
        restore(charged(617, 380, split), charged(618, 381, split));
        assertThat(owedBy(OTHER)).containsExactly(Money.of("50"));
        twin.customers().delete(OTHER);

        assertThat(owed(617)).containsExactly(Money.ZERO);
        assertThat(owedBy(PAYER)).containsExactly(Money.ZERO);
    }

    @Test
    @Tag("rule:balances-add-up")
    void deletingThePayerShouldLeaveTheJobOfTheOtherUnpaid() {
        restore(charged(618, 381, SeedRecords.payment(555_001, 380, "100", 990_001)));
        assertThat(job(618).invoice().status()).containsExactly(InvoiceStatus.PAID);
        assertThat(owedBy(OTHER)).containsExactly(Money.ZERO);
        assertThat(owedBy(PAYER)).containsExactly(Money.ZERO);
        twin.customers().delete(PAYER);

        assertThat(owed(618)).containsExactly(Money.of("100"));
        assertThat(job(618).invoice().status()).containsExactly(InvoiceStatus.UNPAID);
        assertThat(owedBy(OTHER)).containsExactly(Money.of("100"));
    }

    @Test
    @Tag("rule:balances-add-up")
    void deletingTheJobOfAnotherShouldGiveThePayerTheMoneyBack() {
        restore(charged(618, 381, SeedRecords.payment(555_001, 380, "100", 990_001)));
        twin.jobs().delete(new JobNumber(618));

        assertThat(owedBy(PAYER)).containsExactly(Money.of("-100"));
        assertThat(owedBy(OTHER)).isEmpty();
    }

    private void restore(Job... jobs) {
        twin.restore(Snapshot.of(List.of(SeedRecords.customer(380), SeedRecords.customer(381)))
                .withJobs(List.of(jobs)));
    }

    private static Job charged(long number, long customer, Payment... payments) {
        return SeedRecords.job(number, customer).toBuilder()
                .charges(List.of(SeedRecords.charge(440_000 + number, number, "100")))
                .payments(List.of(payments))
                .build();
    }

    private Job job(long number) {
        return twin.jobs().get(new JobNumber(number)).get();
    }

    private Option<Money> owed(long number) {
        return job(number).amounts().balanceRemaining();
    }

    private Option<Money> owedBy(CustomerNumber customer) {
        return twin.customers().get(customer).get().balance().own();
    }
}
