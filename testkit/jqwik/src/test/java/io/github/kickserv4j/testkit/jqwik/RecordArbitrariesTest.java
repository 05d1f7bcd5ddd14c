package io.github.kickserv4j.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Usual and hostile records are accepted by the twin, and are there afterwards as they were written. */
class RecordArbitrariesTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final Customer customer =
            twin.customers().create(NewCustomer.builder("Ann Quist").build()).get();

    private Job job(NewJob job) {
        return twin.jobs().create(customer.number(), job).get();
    }

    private Job job() {
        return job(NewJob.builder(new JobTypeId(61)).build());
    }

    private static <E> void assertHolds(E record, Patch<E> patch) {
        patch.fields().forEach(field -> assertHolds(record, patch, field));
    }

    private static <E, T> void assertHolds(E record, Patch<E> patch, Field<E, T> field) {
        Option<T> expected = patch.updateOf(field).applyTo(Option.none());
        assertThat(field.valueIn(record).map(RecordArbitrariesTest::comparable))
                .as(field.name())
                .isEqualTo(expected.filter(RecordArbitrariesTest::isPresent).map(RecordArbitrariesTest::comparable));
    }

    /** Returns decimals in one form, as the records have them. */
    private static Object comparable(Object value) {
        return value instanceof BigDecimal decimal ? Decimal.canonical(decimal) : value;
    }

    /** Returns true unless there is no one in a list. */
    private static boolean isPresent(Object value) {
        return !value.toString().isEmpty();
    }

    @Property
    void customersShouldBeStored(@ForAll NewCustomer created, @ForAll CustomerChange change) {
        assertCustomerIsStored(created, change);
    }

    @Property
    void hostileCustomersShouldBeStored(@ForAll @Hostile NewCustomer created, @ForAll @Hostile CustomerChange change) {
        assertCustomerIsStored(created, change);
    }

    private void assertCustomerIsStored(NewCustomer created, CustomerChange change) {
        Customer stored = twin.customers().create(created).get();
        assertHolds(twin.customers().get(stored.number()).get(), created.fields());

        assertHolds(twin.customers().update(stored.number(), change).get(), change.patch());
    }

    @Property
    void jobsShouldBeStored(@ForAll NewJob created, @ForAll JobChange change) {
        assertJobIsStored(created, change);
    }

    @Property
    void hostileJobsShouldBeStored(@ForAll @Hostile NewJob created, @ForAll @Hostile JobChange change) {
        assertJobIsStored(created, change);
    }

    private void assertJobIsStored(NewJob created, JobChange change) {
        Job stored = job(created);
        assertHolds(twin.jobs().get(stored.number()).get(), created.fields());

        assertHolds(twin.jobs().update(stored.number(), change).get(), change.patch());
    }

    @Property
    void chargesShouldBeStored(@ForAll NewCharge created, @ForAll ChargeChange change) {
        assertChargeIsStored(created, change);
    }

    @Property
    void hostileChargesShouldBeStored(@ForAll @Hostile NewCharge created, @ForAll @Hostile ChargeChange change) {
        assertChargeIsStored(created, change);
    }

    private void assertChargeIsStored(NewCharge created, ChargeChange change) {
        Job job = job();
        Charge stored = twin.charges().create(job.number(), created).get();
        assertHolds(twin.charges().get(job.number(), stored.id()).get(), created.fields());

        assertHolds(twin.charges().update(job.number(), stored.id(), change).get(), change.patch());
    }

    @Property
    void paymentsShouldBeStored(@ForAll NewPayment created, @ForAll PaymentChange change) {
        assertPaymentIsStored(created, change);
    }

    @Property
    void hostilePaymentsShouldBeStored(@ForAll @Hostile NewPayment created, @ForAll @Hostile PaymentChange change) {
        assertPaymentIsStored(created, change);
    }

    private void assertPaymentIsStored(NewPayment created, PaymentChange change) {
        Job job = job();
        Payment stored = twin.payments().create(job.number(), created).get();
        PaymentOwner owner = PaymentOwner.of(job.number());
        assertHolds(twin.payments().get(owner, stored.id()).get(), created.fields());

        assertHolds(twin.payments().update(job.number(), stored.id(), change).get(), change.patch());
    }

    @Property
    void notesShouldBeStored(@ForAll NewNote created, @ForAll NoteChange change) {
        assertNoteIsStored(created, change);
    }

    @Property
    void hostileNotesShouldBeStored(@ForAll @Hostile NewNote created, @ForAll @Hostile NoteChange change) {
        assertNoteIsStored(created, change);
    }

    private void assertNoteIsStored(NewNote created, NoteChange change) {
        NoteOwner owner = NoteOwner.of(customer.number());
        Note stored = twin.notes().create(owner, created).get();
        assertHolds(twin.notes().get(owner, stored.id()).get(), created.fields());

        assertHolds(twin.notes().update(owner, stored.id(), change).get(), change.patch());
    }

    @Property
    void amountsShouldBeSmall(@ForAll Money amount) {
        assertThat(amount).isBetween(Money.ZERO, Money.of("9999.99"));
        assertThat(amount.amount().scale()).isLessThanOrEqualTo(2);
    }
}
