package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sums of charges and payments in the twin. */
class InMemoryBalancesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final CustomerNumber customer =
            twin.customers().create(NewCustomer.builder("Quist").build()).get().number();
    private final JobNumber job = twin.jobs()
            .create(customer, NewJob.builder(new JobTypeId(61)).build())
            .get()
            .number();

    @Test
    @Tag("rule:balances-add-up")
    void chargesShouldMakeTheTotalToTheCent() {
        twin.jobs()
                .addCharge(
                        job,
                        NewCharge.builder("Filter", Money.of("19.335"))
                                .quantity(new BigDecimal("3"))
                                .discount(new BigDecimal("0.5"))
                                .build());
        twin.jobs().addCharge(job, NewCharge.builder("Visit", Money.of("40")).build());

        assertThat(job().charges().map(charge -> charge.total().get()))
                .containsExactly(Money.of("57.51"), Money.of("40"));
        assertThat(job().amounts().total()).containsExactly(Money.of("97.51"));
        assertThat(balanceOfCustomer()).containsExactly(Money.of("97.51"));
    }

    @Test
    void aSeededTaxShouldBeAddedToTheTotal() {
        Job taxed = SeedRecords.job(617, 380).toBuilder()
                .amounts(SeedRecords.taxed("6.0"))
                .build();
        twin.restore(Snapshot.of(List.of(SeedRecords.customer(380))).withJobs(List.of(taxed)));
        twin.jobs()
                .addCharge(
                        new JobNumber(617),
                        NewCharge.builder("Filter", Money.of("58.5")).build());

        var amounts = twin.jobs().get(new JobNumber(617)).get().amounts();
        assertThat(amounts.tax()).containsExactly(Money.of("3.51"));
        assertThat(amounts.total()).containsExactly(Money.of("62.01"));
    }

    @Test
    @Tag("rule:balances-add-up")
    void invoiceShouldBePaidWhenNothingIsLeftAndNotWhenThereWasNothing() {
        assertThat(job().invoice()).extracting(Invoice::status).isEqualTo(Option.some(InvoiceStatus.UNPAID));
        twin.jobs().addCharge(job, NewCharge.builder("Visit", Money.of("40")).build());
        twin.payments().create(job, NewPayment.builder(Money.of("40"), DAY).build());

        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.PAID);
        assertThat(job().amounts().balanceRemaining()).containsExactly(Money.ZERO);
    }

    @Test
    void deletingAJobShouldLeaveItsPaymentsToTheCustomer() {
        Payment paid = twin.payments()
                .create(job, NewPayment.builder(Money.of("10"), DAY).build())
                .get();
        twin.jobs().delete(job);

        Payment left = twin.payments().get(PaymentOwner.of(customer), paid.id()).get();
        assertThat(left.applications()).isEmpty();
        assertThat(balanceOfCustomer()).containsExactly(Money.of("-10"));
    }

    @Test
    void snapshotShouldBringBackJobsAndWhatWasPaidForThem() {
        twin.jobs().addCharge(job, NewCharge.builder("Visit", Money.of("40")).build());
        twin.payments().create(job, NewPayment.builder(Money.of("15"), DAY).build());
        Job before = job();
        Snapshot snapshot = twin.snapshot();
        twin.customers().delete(customer);
        assertThat(twin.jobs().get(job).isLeft()).isTrue();
        assertThat(twin.snapshot().payments()).isEmpty();

        twin.restore(snapshot);
        assertThat(job()).isEqualTo(before);
        assertThat(job().amounts().balanceRemaining()).containsExactly(Money.of("25"));
    }

    private Option<Money> balanceOfCustomer() {
        return twin.customers().get(customer).get().balance().own();
    }

    private Job job() {
        return twin.jobs().get(job).get();
    }
}
