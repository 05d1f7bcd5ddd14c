package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import io.github.kickserv4j.testkit.broken.Resource;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of own tests of the guide to testing. */
class BrokenAdaptersExampleTest {

    private static void recordPayment(Kickserv kickserv) {
        NewCustomer rosalind = NewCustomer.builder("Rosalind Quist").build();
        Customer customer = kickserv.customers().create(rosalind).get();
        NewJob furnace = NewJob.builder(new JobTypeId(61)).build();
        Job job = kickserv.jobs().create(customer.number(), furnace).get();
        NewPayment payment =
                NewPayment.builder(Money.of("62.01"), LocalDate.of(2024, 6, 5)).build();
        Payment recorded = kickserv.payments().create(job.number(), payment).get();

        assertThat(recorded.amount()).containsExactly(Money.of("62.01"));
        assertThat(List.ofAll(kickserv.payments().all(PaymentOwner.of(job.number())))
                        .map(found -> found.get()))
                .containsExactly(recorded);
    }

    @Test
    void paymentShouldBeRecorded() {
        recordPayment(InMemoryKickserv.create());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payments.create.doubled",
                "payments.create.lost-write",
                "payments.create.rounded-amount",
                "payments.list.dropped-last-record"
            })
    void testShouldFailOnTheBrokenAdapter(String name) {
        BrokenAdapter broken = BrokenAdapters.named(name).get();

        assertThatThrownBy(() -> recordPayment(broken.over(InMemoryKickserv.create())))
                .as(broken.description())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void brokenAdapterShouldHaveADescriptionAndATest() {
        BrokenAdapter doubled = BrokenAdapters.named("customers.create.doubled").get();

        assertThat(doubled.description()).isEqualTo("Creates two records at each call of customers.create.");
        assertThat(doubled.detectedBy())
                .containsExactly("Customers.createShouldMakeTwoRecordsWhenTheSameIsCreatedTwice");
        assertThat(BrokenAdapters.of(Resource.CUSTOMERS)).contains(doubled);
    }
}
