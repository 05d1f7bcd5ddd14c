package com.example.desk;

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
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lost payment of the guide to testing. */
class LostPaymentTest {
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
}
