package io.github.kickserv4j.docs.guide.example;

import static io.github.kickserv4j.testkit.faultinjection.OperationName.CUSTOMERS_LIST;
import static io.github.kickserv4j.testkit.faultinjection.OperationName.PAYMENTS_CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.Faults;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the guide to testing, of faults at the port. */
class FaultInjectionExampleTest {
    static Stream<Fault> faults() {
        return Stream.of(Fault.LOST_RESPONSE, Fault.LOST_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void paymentShouldBeRecordedOnceWhenItsOutcomeIsUnknown(Fault fault) {
        FaultyKickserv kickserv = FaultyKickserv.over(InMemoryKickserv.create());
        NewCustomer rosalind = NewCustomer.builder("Rosalind Quist").build();
        Customer customer = kickserv.customers().create(rosalind).get();
        NewJob furnace = NewJob.builder(new JobTypeId(61)).build();
        Job job = kickserv.jobs().create(customer.number(), furnace).get();
        NewPayment payment =
                NewPayment.builder(Money.of("62.01"), LocalDate.of(2024, 6, 5)).build();
        kickserv.faults().on(PAYMENTS_CREATE).next(fault);

        String receipt = new PaymentDesk(kickserv.payments()).take(job.number(), payment);

        assertThat(receipt).isEqualTo("paid 62.01");
        assertThat(kickserv.payments().all(PaymentOwner.of(job.number()))).hasSize(1);
        assertThat(kickserv.faults().pending()).isEmpty();
    }

    @Test
    void recordedCallsShouldShowABlindRetry() {
        FaultyKickserv kickserv = FaultyKickserv.over(InMemoryKickserv.create());
        NewCustomer rosalind = NewCustomer.builder("Rosalind Quist").build();
        kickserv.faults().onWrites().next(Fault.LOST_RESPONSE);

        kickserv.customers().create(rosalind).orElse(() -> kickserv.customers().create(rosalind));

        assertThat(kickserv.faults().calls()).map(call -> call.isExecuted()).containsExactly(true, true);
        assertThat(kickserv.customers().all(CustomerFilter.ALL)).hasSize(2);
    }

    @Test
    void faultsShouldBefallTheCallsThatTheyAreMeantFor() {
        FaultyKickserv kickserv = FaultyKickserv.builder(
                        InMemoryKickserv.builder().pageSize(1).build())
                .sleeper(delay -> {})
                .build();
        for (String name : new String[] {"Rosalind Quist", "Ann Quist", "Samantha Example"}) {
            kickserv.customers().create(NewCustomer.builder(name).build());
        }
        Faults faults = kickserv.faults();

        faults.on(CUSTOMERS_LIST).onPage(3).next(Fault.UNAVAILABLE);
        faults.on(PAYMENTS_CREATE).nth(2, Fault.timeout(Duration.ofSeconds(30)).afterExecution());
        faults.onReads().atRate(0.1, 20240605, Fault.rateLimited(Duration.ofSeconds(2)));
        faults.onWrites().always(Fault.delay(Duration.ofMillis(200)));

        assertThat(kickserv.customers().all(CustomerFilter.ALL).filter(row -> row.isLeft()))
                .map(row -> row.getLeft().page().get().number())
                .containsExactly(3);
        assertThat(faults.pending()).hasSize(2);
    }
}
