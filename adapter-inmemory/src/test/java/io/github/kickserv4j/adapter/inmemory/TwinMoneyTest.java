package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How charges and payments of the twin add up. */
class TwinMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final CustomerNumber customer =
            twin.customers().create(NewCustomer.named("Quist").build()).get().number();
    private final JobNumber job = twin.jobs()
            .create(customer, NewJob.of(new JobTypeId(61)).build())
            .get()
            .number();

    @Test
    @Tag("rule:balances-add-up")
    void chargesShouldMakeTheTotalToTheCent() {
        twin.jobs()
                .addCharge(
                        job,
                        NewCharge.of("Filter", Money.of("19.335"))
                                .set(ChargeFields.QUANTITY, new BigDecimal("3"))
                                .set(ChargeFields.DISCOUNT, new BigDecimal("0.5"))
                                .build());
        twin.jobs().addCharge(job, NewCharge.of("Visit", Money.of("40")).build());

        assertThat(job().charges().map(charge -> charge.total().get()))
                .containsExactly(Money.of("57.51"), Money.of("40"));
        assertThat(job().amounts().total()).containsExactly(Money.of("97.51"));
        assertThat(balanceOfCustomer()).containsExactly(Money.of("97.51"));
    }

    @Test
    void aSeededTaxShouldBeAddedToTheTotal() {
        twin.restore(Snapshot.of(List.of(seededCustomer())).withJobs(List.of(taxed())));
        twin.jobs()
                .addCharge(
                        new JobNumber(617),
                        NewCharge.of("Filter", Money.of("58.5")).build());

        var amounts = twin.jobs().get(new JobNumber(617)).get().amounts();
        assertThat(amounts.tax()).containsExactly(Money.of("3.51"));
        assertThat(amounts.total()).containsExactly(Money.of("62.01"));
    }

    @Test
    @Tag("rule:balances-add-up")
    void invoiceShouldBePaidWhenNothingIsLeftAndNotWhenThereWasNothing() {
        assertThat(job().invoice()).extracting(Invoice::status).isEqualTo(Option.some(InvoiceStatus.UNPAID));
        twin.jobs().addCharge(job, NewCharge.of("Visit", Money.of("40")).build());
        twin.payments().record(job, NewPayment.of(Money.of("40"), DAY).build());

        assertThat(job().invoice().status()).containsExactly(InvoiceStatus.PAID);
        assertThat(job().amounts().balanceRemaining()).containsExactly(Money.ZERO);
    }

    @ParameterizedTest
    @Tag("rule:balances-add-up")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void balancesShouldAddUpAfterEveryStepOfARandomSequence(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < 200; step++) {
            perform(random);
            assertThat(twin.jobs().all(customer, List.empty()).map(found -> found.get()
                            .number()))
                    .allSatisfy(this::assertJobAddsUp);
            assertCustomerAddsUp();
        }
    }

    @Test
    @Tag("rule:payment-keeps-its-applications")
    void aPaymentOfTwoJobsShouldBeSharedEvenlyAndAddUp() {
        Payment split = payment("100.01", 990_001, 990_002);
        twin.restore(
                Snapshot.of(List.of(seededCustomer())).withJobs(List.of(seededJob(617, split), seededJob(618, split))));
        twin.jobs()
                .addCharge(
                        new JobNumber(617),
                        NewCharge.of("Filter", Money.of("60")).build());
        twin.jobs()
                .addCharge(
                        new JobNumber(618),
                        NewCharge.of("Filter", Money.of("60")).build());

        assertThat(balance(617).plus(balance(618))).isEqualTo(Money.of("19.99"));
        assertThat(balance(617)).isEqualTo(Money.of("9.99"));
        assertThat(twin.payments()
                        .list(PaymentOwner.of(new JobNumber(618)), PageRequest.FIRST)
                        .get()
                        .items())
                .containsExactly(split);
        twin.jobs().delete(new JobNumber(618));
        assertThat(twin.payments()
                        .get(PaymentOwner.of(new JobNumber(617)), split.id())
                        .get()
                        .applications())
                .containsExactly(new PaymentApplicationId(990_001));
    }

    @Test
    void deletingAJobShouldLeaveItsPaymentsToTheCustomer() {
        Payment paid = twin.payments()
                .record(job, NewPayment.of(Money.of("10"), DAY).build())
                .get();
        twin.jobs().delete(job);

        Payment left = twin.payments().get(PaymentOwner.of(customer), paid.id()).get();
        assertThat(left.applications()).isEmpty();
        assertThat(balanceOfCustomer()).containsExactly(Money.of("-10"));
    }

    @Test
    void snapshotShouldBringBackJobsAndWhatWasPaidForThem() {
        twin.jobs().addCharge(job, NewCharge.of("Visit", Money.of("40")).build());
        twin.payments().record(job, NewPayment.of(Money.of("15"), DAY).build());
        Job before = job();
        Snapshot snapshot = twin.snapshot();
        twin.customers().delete(customer);
        assertThat(twin.jobs().get(job).isLeft()).isTrue();
        assertThat(twin.snapshot().payments()).isEmpty();

        twin.restore(snapshot);
        assertThat(job()).isEqualTo(before);
        assertThat(job().amounts().balanceRemaining()).containsExactly(Money.of("25"));
    }

    private void perform(Random random) {
        switch (random.nextInt(7)) {
            case 0 -> twin.jobs().create(customer, NewJob.of(new JobTypeId(61)).build());
            case 1, 2 ->
                twin.jobs()
                        .addCharge(
                                anyJob(random),
                                NewCharge.of("Part", amount(random)).build());
            case 3 ->
                twin.payments()
                        .record(
                                anyJob(random),
                                NewPayment.of(amount(random), DAY).build());
            case 4 ->
                anyPayment(random, payment -> twin.payments()
                        .change(
                                jobOf(payment),
                                payment.id(),
                                PaymentChange.set(PaymentFields.AMOUNT, amount(random))
                                        .build()));
            case 5 -> anyPayment(random, payment -> twin.payments().delete(PaymentOwner.of(customer), payment.id()));
            default -> changeOrRemoveACharge(random);
        }
    }

    private void changeOrRemoveACharge(Random random) {
        JobNumber number = anyJob(random);
        twin.jobs().charges(number).get().headOption().forEach(charge -> {
            if (random.nextBoolean()) {
                twin.jobs().removeCharge(number, charge.id());
            } else {
                var dearer = ChargeChange.set(ChargeFields.PRICE_PER_UNIT, amount(random))
                        .build();
                twin.jobs().changeCharge(number, charge.id(), dearer);
            }
        });
    }

    private void anyPayment(Random random, Consumer<Payment> step) {
        List<Payment> all = payments();
        if (!all.isEmpty()) {
            step.accept(all.get(random.nextInt(all.size())));
        }
    }

    private JobNumber jobOf(Payment payment) {
        return twin.jobs()
                .all(customer, List.empty())
                .map(found -> found.get().number())
                .filter(number -> twin.payments()
                        .get(PaymentOwner.of(number), payment.id())
                        .isRight())
                .findFirst()
                .orElseThrow();
    }

    private JobNumber anyJob(Random random) {
        var all = twin.jobs()
                .all(customer, List.empty())
                .map(found -> found.get().number())
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static Money amount(Random random) {
        return new Money(BigDecimal.valueOf(1 + random.nextInt(100_000), 2));
    }

    private void assertJobAddsUp(JobNumber number) {
        Job found = twin.jobs().get(number).get();
        Money charged = found.charges().flatMap(charge -> charge.total()).foldLeft(Money.ZERO, Money::plus);
        Money paid = found.payments().flatMap(Payment::amount).foldLeft(Money.ZERO, Money::plus);
        assertThat(found.amounts().total()).containsExactly(charged);
        assertThat(found.amounts().balanceRemaining()).containsExactly(charged.minus(paid));
    }

    private void assertCustomerAddsUp() {
        Money charged = List.ofAll(twin.jobs().all(customer, List.empty()))
                .flatMap(found -> found.get().amounts().total())
                .foldLeft(Money.ZERO, Money::plus);
        Money paid = payments().flatMap(Payment::amount).foldLeft(Money.ZERO, Money::plus);
        assertThat(balanceOfCustomer()).containsExactly(charged.minus(paid));
    }

    private List<Payment> payments() {
        return List.ofAll(twin.payments().all(PaymentOwner.of(customer)).map(found -> found.get()));
    }

    private Option<Money> balanceOfCustomer() {
        return twin.customers().get(customer).get().balance().own();
    }

    private Job job() {
        return twin.jobs().get(job).get();
    }

    private Money balance(long number) {
        return twin.jobs()
                .get(new JobNumber(number))
                .get()
                .amounts()
                .balanceRemaining()
                .get();
    }

    private static Customer seededCustomer() {
        return NewCustomer.named("Seed")
                .build()
                .created(new CustomerId(7_100_380), new CustomerNumber(380), Audit.NONE);
    }

    private static Job seededJob(long number, Payment... payments) {
        return Job.builder(new JobId(8_200_000 + number), new JobNumber(number))
                .customer(Option.some(new CustomerId(7_100_380)))
                .payments(List.of(payments))
                .build();
    }

    private static Job taxed() {
        Job job = seededJob(617);
        return job.toBuilder()
                .amounts(new Amounts(
                        Option.none(),
                        Option.some(new BigDecimal("6.0")),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .build();
    }

    private static Payment payment(String amount, long... applications) {
        return NewPayment.of(Money.of(amount), DAY)
                .build()
                .created(
                        new PaymentId(555_001),
                        new CustomerId(7_100_380),
                        new PaymentApplicationId(applications[0]),
                        Audit.NONE)
                .withApplications(List.ofAll(applications).map(PaymentApplicationId::new));
    }
}
