package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The example of the guide to reliability: a payment that is recorded once, whatever becomes of the answer. */
class ReconcileExampleTest {
    private static final Instant NOW = Instant.parse("2024-06-05T10:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).build();
    private final FaultyKickserv kickserv =
            FaultyKickserv.builder(twin).clock(CLOCK).build();
    private final PaymentRepository payments = kickserv.payments();
    private final JobNumber job = twin.customers()
            .create(NewCustomer.builder("Rosalind Quist").build())
            .flatMap(customer -> twin.jobs()
                    .create(customer.number(), NewJob.builder(new JobTypeId(61)).build()))
            .get()
            .number();
    private final NewPayment payment =
            NewPayment.builder(Money.of("62.01"), LocalDate.of(2024, 6, 5)).build();

    @Test
    void paymentShouldBeFoundWhenOnlyTheAnswerWasLost() {
        kickserv.faults().onWrites().next(Fault.LOST_RESPONSE);

        assertThat(new PaymentDesk(payments).take(job, payment)).isEqualTo("paid 62.01");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void paymentShouldBeRecordedAgainWhenItWasNot() {
        kickserv.faults().onWrites().next(Fault.LOST_REQUEST);

        assertThat(new PaymentDesk(payments).take(job, payment)).isEqualTo("paid 62.01");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void paymentShouldBeFoundWhenThereIsAnotherLikeItThatWasThereBefore() {
        payments.create(job, payment);
        kickserv.faults().onWrites().next(Fault.LOST_RESPONSE);

        assertThat(new PaymentDesk(payments).take(job, payment)).isEqualTo("paid 62.01");
        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void paymentShouldNotBeRecordedAgainWhenItWasRefused() {
        assertThat(new PaymentDesk(payments).take(new JobNumber(617), payment))
                .isEqualTo("not paid: payments.create of new payment of job 617 failed: not found");
    }

    @Test
    void paymentShouldBeFoundAfterARestart() {
        Instant since = NOW;
        PaymentWrite kept = new PaymentWrite.Create(job, payment);
        Seq<PaymentId> before = payments.all(PaymentOwner.of(job))
                .map(row -> row.map(Payment::id).getOrElseThrow(Failure::toException))
                .collect(List.collector());
        payments.create(job, payment);

        assertThat(payments.reconcile(new UncertainWrite<>(kept, since)).get())
                .isInstanceOf(Reconciliation.Inconclusive.class);
        Either<Failure, Reconciliation<Payment>> outcome =
                payments.reconcile(new UncertainWrite<>(kept, since, WriteHistory.ofAllPriorRecords(before)));
        assertThat(outcome.get()).isInstanceOf(Reconciliation.Done.class);
    }

    @Test
    void uncertainWriteShouldBeFoundAfterItWasStored() throws IOException, ClassNotFoundException {
        kickserv.faults().onWrites().next(Fault.LOST_RESPONSE);
        Failure failure = payments.create(job, payment).getLeft();
        var store = new ByteArrayOutputStream();

        try (var out = new ObjectOutputStream(store)) {
            out.writeObject(failure.uncertainWrite().get());
        }

        var stored = new ByteArrayInputStream(store.toByteArray());
        UncertainWrite<?> restored;
        try (var in = new ObjectInputStream(stored)) {
            restored = (UncertainWrite<?>) in.readObject();
        }
        Option<Either<Failure, Reconciliation<Payment>>> outcome =
                restored.as(PaymentWrite.class).map(payments::reconcile);

        assertThat(outcome.get().get()).isInstanceOf(Reconciliation.Done.class);
    }

    private long recorded() {
        return payments.all(PaymentOwner.of(job)).count();
    }
}
