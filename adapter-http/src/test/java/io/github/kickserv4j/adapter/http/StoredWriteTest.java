package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An uncertain write that is stored, and reconciled by a new client after a restart. */
class StoredWriteTest {
    private static final NewPayment PAYMENT =
            NewPayment.builder(Money.of("62.01"), LocalDate.of(2024, 6, 5)).build();

    private final HttpClientFixture account = HttpClientFixture.withStoppedClock();
    private final JobNumber job = account.job(account.customer()).number();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    @Tag("rule:stored-writes-are-reconciled")
    void reconcileShouldFindTheStoredWriteThatWasDone() throws IOException, ClassNotFoundException {
        UncertainWrite<?> stored = restored(lost());

        Option<Payment> found = reconciled(stored)
                .<Option<Payment>>fold(done -> done.record(), notDone -> Option.none(), inconclusive -> Option.none());
        assertThat(found).isNotEmpty();
    }

    @Test
    @Tag("rule:stored-writes-are-reconciled")
    void reconcileShouldFindThatTheStoredWriteWasNotDone() throws IOException, ClassNotFoundException {
        UncertainWrite<?> stored = restored(lost());
        account.twin().payments().all(PaymentOwner.of(job)).toList().forEach(row -> account.twin()
                .payments()
                .delete(PaymentOwner.of(job), row.get().id()));

        assertThat(reconciled(stored)).isInstanceOf(Reconciliation.NotDone.class);
    }

    private Failure lost() {
        try (var losing = new ResponseLosingKickserv(account)
                .withFirstResponseKept(NewCustomer.builder("Smith").build())) {
            return losing.payments().create(job, PAYMENT).getLeft();
        }
    }

    private Reconciliation<Payment> reconciled(UncertainWrite<?> stored) {
        UncertainWrite<PaymentWrite> write = stored.as(PaymentWrite.class).get();
        try (var restarted = account.builderWithoutRetries().build()) {
            return restarted.payments().reconcile(write).get();
        }
    }

    private static UncertainWrite<?> restored(Failure failure) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure.uncertainWrite().get());
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (UncertainWrite<?>) in.readObject();
        }
    }
}
