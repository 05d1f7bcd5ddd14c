package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amounts of restored jobs and customers, and their changes. */
class SnapshotAmountsTest {
    private static final JobNumber NUMBER = new JobNumber(617);

    private final InMemoryKickserv twin = InMemoryKickserv.create();

    @Test
    @Tag("rule:balances-add-up")
    void restoreShouldSettleChargesAndPaymentsAsIfTheyHadHappened() {
        restore(SeedRecords.job(617, 380).toBuilder()
                .charges(List.of(SeedRecords.charge(441_122, 617, "100")))
                .payments(List.of(SeedRecords.payment(555_002, 380, "40", 990_002)))
                .build());

        assertThat(job().charges().head().total()).containsExactly(Money.of("100"));
        assertAmounts("100", "60");
        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.UNPAID);
        assertThat(owedByCustomer()).containsExactly(Money.of("60"));
        assertThat(twin.snapshot().jobs().head().amounts().total()).containsExactly(Money.of("100"));
    }

    @Test
    @Tag("rule:balances-add-up")
    void restoreShouldApplyAPaymentToItsJobWhenItsApplicationsAreUnknown() {
        restore(SeedRecords.job(617, 380).toBuilder()
                .charges(List.of(SeedRecords.charge(441_122, 617, "100")))
                .payments(List.of(SeedRecords.payment(555_002, 380, "100")))
                .build());

        assertAmounts("100", "0");
        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.PAID);
        assertThat(job().payments().head().applications()).hasSize(1);
        assertThat(twin.payments()
                        .list(PaymentOwner.of(NUMBER), PageRequest.FIRST)
                        .get()
                        .items())
                .hasSize(1);
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void createChargeShouldAddToASeededTotalWhoseChargesAreNotKnown() {
        restore(jobWithAmounts("120", Option.none()));

        charge("5");
        assertAmounts("125", "125");
        twin.charges().delete(NUMBER, job().charges().head().id());
        assertAmounts("120", "120");
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldSplitATotalByItsTaxAndAddATaxToASubtotal() {
        restore(jobWithAmounts("106", Option.none()).toBuilder()
                .amounts(taxed("6", Option.some("106"), Option.none()))
                .build());
        assertThat(job().amounts().tax()).containsExactly(Money.of("6"));
        assertThat(job().amounts().subtotal()).containsExactly(Money.of("100"));

        restore(jobWithAmounts("106", Option.none()).toBuilder()
                .amounts(taxed("-100", Option.some("106"), Option.none()))
                .build());
        assertThat(job().amounts().tax()).containsExactly(Money.ZERO);

        restore(jobWithAmounts("106", Option.none()).toBuilder()
                .amounts(taxed("0", Option.none(), Option.some("100")))
                .build());
        assertThat(job().amounts().total()).containsExactly(Money.of("100"));
    }

    private static Amounts taxed(String percentage, Option<String> total, Option<String> subtotal) {
        return new Amounts(
                subtotal.map(Money::of),
                Option.some(new BigDecimal(percentage)),
                Option.none(),
                total.map(Money::of),
                Option.none(),
                Option.none());
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void createChargeShouldAddToSeededChargesWithoutTotals() {
        restore(SeedRecords.job(617, 380).toBuilder()
                .charges(List.of(SeedRecords.charge(441_122, 617, "120")))
                .build());

        charge("5");
        assertAmounts("125", "125");
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void updateShouldKeepSeededAmountsAndTheirPayments() {
        restore(jobWithAmounts("500", Option.some("200")).toBuilder()
                .invoice(invoice(InvoiceStatus.UNPAID))
                .build());
        Amounts before = job().amounts();

        rename();
        assertThat(job().amounts()).isEqualTo(before);
        assertAmounts("500", "200");
        assertThat(owedByCustomer()).containsExactly(Money.of("200"));

        pay("200");
        assertAmounts("500", "0");
        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.PAID);
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldCountAPaidInvoiceAsAPayment() {
        restore(jobWithAmounts("500", Option.none()).toBuilder()
                .invoice(invoice(InvoiceStatus.PAID))
                .build());

        assertAmounts("500", "0");
        charge("5");
        assertAmounts("505", "5");
        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.UNPAID);
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldKeepASeededTaxAndApplyItsRateToNewCharges() {
        restore(SeedRecords.job(617, 380).toBuilder().amounts(recorded()).build());
        assertThat(job().amounts()).isEqualTo(recorded());

        charge("100");
        assertThat(job().amounts().tax()).containsExactly(Money.of("9.51"));
        assertAmounts("168.01", "168.01");
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldCountKnownChargesInsteadOfASeededTotal() {
        restore(jobWithAmounts("500", Option.some("500")).toBuilder()
                .charges(List.of(SeedRecords.charge(441_122, 617, "100")))
                .build());

        assertAmounts("100", "100");
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldKeepWhatIsNotKnownUnknown() {
        restore(SeedRecords.job(617, 380));
        rename();

        assertThat(job().amounts()).isEqualTo(Amounts.NONE);
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void snapshotShouldKeepSeededAmountsBesideNewCharges() {
        restore(jobWithAmounts("120", Option.some("20")));
        charge("5");
        var other = InMemoryKickserv.create();
        other.restore(twin.snapshot());
        twin.restore(other.snapshot());

        assertAmounts("125", "25");
        charge("1");
        assertAmounts("126", "26");
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void restoreShouldKeepASeededBalanceUntilJobsOfTheCustomerAreKnown() {
        twin.restore(Snapshot.of(List.of(owing("125.50", "125.50"))));
        assertThat(owedByCustomer()).containsExactly(Money.of("125.50"));

        restore(jobWithAmounts("60", Option.none()));
        assertThat(owedByCustomer()).containsExactly(Money.of("60"));
    }

    @Test
    @Tag("rule:seeded-amounts-are-kept")
    void totalShouldCountEachCustomerOfAFamilyOnce() {
        Customer child = SeedRecords.customer(381).toBuilder()
                .hierarchy(
                        new CustomerHierarchy(Option.some(SeedRecords.customerId(380)), Option.some(1), List.empty()))
                .balance(new Balance(Option.some(Money.of("200")), Option.some(Money.of("200"))))
                .build();
        twin.restore(Snapshot.of(List.of(owing("100", "300"), child)));
        assertThat(customer().balance().total()).containsExactly(Money.of("300"));

        twin.customers().delete(child.number());
        assertThat(customer().balance().total()).containsExactly(Money.of("100"));
    }

    private void restore(Job job) {
        twin.restore(Snapshot.of(List.of(owing("125.50", "125.50"))).withJobs(List.of(job)));
    }

    private static Customer owing(String own, String total) {
        return SeedRecords.customer(380).toBuilder()
                .balance(new Balance(Option.some(Money.of(own)), Option.some(Money.of(total))))
                .build();
    }

    private static Job jobWithAmounts(String total, Option<String> balance) {
        return SeedRecords.job(617, 380).toBuilder()
                .amounts(SeedRecords.amounts(Option.none(), total, balance))
                .build();
    }

    /** Returns amounts as recorded: a tax without its percentage. */
    private static Amounts recorded() {
        return new Amounts(
                Option.some(Money.of("58.50")),
                Option.none(),
                Option.some(Money.of("3.51")),
                Option.some(Money.of("62.01")),
                Option.some(Money.of("62.01")),
                Option.some(Money.of("12.25")));
    }

    private static Invoice invoice(InvoiceStatus status) {
        Invoice none = Invoice.NONE;
        return new Invoice(
                Option.some(status),
                none.date(),
                none.sentOn(),
                none.viewedOn(),
                none.paidOn(),
                none.terms(),
                none.notes(),
                none.detailed());
    }

    private void charge(String price) {
        assertThat(twin.charges()
                        .create(
                                NUMBER,
                                NewCharge.builder("Part", Money.of(price)).build()))
                .isNotEmpty();
    }

    private void pay(String amount) {
        var payment =
                NewPayment.builder(Money.of(amount), LocalDate.of(2024, 6, 5)).build();
        assertThat(twin.payments().create(NUMBER, payment)).isNotEmpty();
    }

    private void rename() {
        assertThat(twin.jobs()
                        .update(NUMBER, JobChange.builder().name("Renamed").build()))
                .isNotEmpty();
    }

    private void assertAmounts(String total, String balance) {
        assertThat(job().amounts().total()).as("total").containsExactly(Money.of(total));
        assertThat(job().amounts().balanceRemaining()).as("balance").containsExactly(Money.of(balance));
    }

    private Job job() {
        return twin.jobs().get(NUMBER).get();
    }

    private Customer customer() {
        return twin.customers().get(new CustomerNumber(380)).get();
    }

    private Option<Money> owedByCustomer() {
        return customer().balance().own();
    }
}
