package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A write in an account that has a customer with a note, and a job of that customer with a charge, a payment and an opportunity
 * beside it.
 *
 * @param write the write that was requested in its failure
 */
record WriteScenario(Write<?> write, Function<Kickserv, Either<Failure, ?>> call) {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(1);
    private static final JobNumber JOB = new JobNumber(1);
    private static final JobNumber OPPORTUNITY = new JobNumber(2);
    private static final NewNote NOTE = NewNote.builder("The gate sticks").build();
    private static final NewJob BOILER = job(61, "Boiler");
    private static final NewCharge ANODE =
            NewCharge.builder("Parts:Anode", Money.of("24.75")).build();
    private static final NewPayment CHECK =
            NewPayment.builder(Money.of("49.50"), LocalDate.of(2024, 5, 9)).build();

    /** Creates the records that the writes need. */
    static Stream<WriteScenario> allFor(Kickserv kickserv) {
        NoteOwner noted = NoteOwner.of(CUSTOMER);
        kickserv.customers().create(NewCustomer.builder("Quist").build()).get();
        kickserv.jobs().create(CUSTOMER, job(61, "Tune-up")).get();
        kickserv.opportunities().create(CUSTOMER, job(62, "Barn")).get();
        NoteId note = kickserv.notes()
                .create(noted, NewNote.builder("Ring twice").build())
                .get()
                .id();
        ChargeId charge = kickserv.charges()
                .create(JOB, NewCharge.builder("Parts:Filter", Money.of("9.50")).build())
                .get()
                .id();
        PaymentId payment = kickserv.payments()
                .create(
                        JOB,
                        NewPayment.builder(Money.of("9.50"), LocalDate.of(2024, 5, 8))
                                .build())
                .get()
                .id();
        return Stream.of(customers(), notes(noted, note), payments(payment), jobs(), charges(charge))
                .flatMap(scenarios -> scenarios);
    }

    /** Asks the port of the write of {@code failure} whether it was carried out. */
    static Either<Failure, ? extends Reconciliation<?>> reconcile(Kickserv at, Failure failure) {
        Write<?> write = failure.uncertainWrite().get().write();
        if (write instanceof CustomerWrite) {
            return at.customers().reconcile(failure);
        }
        if (write instanceof NoteWrite) {
            return at.notes().reconcile(failure);
        }
        if (write instanceof PaymentWrite) {
            return at.payments().reconcile(failure);
        }
        if (write instanceof ChargeWrite) {
            return at.charges().reconcile(failure);
        }
        return write instanceof OpportunityWrite
                ? at.opportunities().reconcile(failure)
                : at.jobs().reconcile(failure);
    }

    private static NewJob job(long type, String name) {
        return NewJob.builder(new JobTypeId(type)).name(name).build();
    }

    private static Stream<WriteScenario> customers() {
        NewCustomer bakery = NewCustomer.builder("Bakery").build();
        CustomerChange renamed = CustomerChange.builder().name("Quist & Sons").build();
        return Stream.of(
                new WriteScenario(
                        new CustomerWrite.Create(bakery), at -> at.customers().create(bakery)),
                new WriteScenario(new CustomerWrite.Update(CUSTOMER, renamed), at -> at.customers()
                        .update(CUSTOMER, renamed)),
                new WriteScenario(
                        new CustomerWrite.Delete(CUSTOMER), at -> at.customers().delete(CUSTOMER)));
    }

    private static Stream<WriteScenario> notes(NoteOwner owner, NoteId id) {
        NoteChange edited = NoteChange.builder().text("Ring once").build();
        return Stream.of(
                new WriteScenario(
                        new NoteWrite.Create(owner, NOTE), at -> at.notes().create(owner, NOTE)),
                new WriteScenario(new NoteWrite.Update(owner, id, edited), at -> at.notes()
                        .update(owner, id, edited)),
                new WriteScenario(
                        new NoteWrite.Delete(owner, id), at -> at.notes().delete(owner, id)));
    }

    private static Stream<WriteScenario> payments(PaymentId id) {
        PaymentOwner payer = PaymentOwner.of(CUSTOMER);
        PaymentChange changed = PaymentChange.builder().notes("At the door").build();
        return Stream.of(
                new WriteScenario(
                        new PaymentWrite.Create(JOB, CHECK), at -> at.payments().create(JOB, CHECK)),
                new WriteScenario(new PaymentWrite.Update(JOB, id, changed), at -> at.payments()
                        .update(JOB, id, changed)),
                new WriteScenario(
                        new PaymentWrite.Delete(payer, id), at -> at.payments().delete(payer, id)));
    }

    private static Stream<WriteScenario> jobs() {
        JobChange renamed = JobChange.builder().name("Overhaul").build();
        return Stream.of(
                new WriteScenario(
                        new JobWrite.Create(CUSTOMER, BOILER), at -> at.jobs().create(CUSTOMER, BOILER)),
                new WriteScenario(
                        new JobWrite.Update(JOB, renamed), at -> at.jobs().update(JOB, renamed)),
                new WriteScenario(
                        new JobWrite.Update(JOB, renamed), at -> at.jobs().update(CUSTOMER, JOB, renamed)),
                new WriteScenario(new JobWrite.Delete(JOB), at -> at.jobs().delete(JOB)),
                new WriteScenario(new JobWrite.Delete(JOB), at -> at.jobs().delete(CUSTOMER, JOB)),
                new WriteScenario(new OpportunityWrite.Create(CUSTOMER, BOILER), at -> at.opportunities()
                        .create(CUSTOMER, BOILER)),
                new WriteScenario(new OpportunityWrite.Win(OPPORTUNITY), at -> at.opportunities()
                        .win(OPPORTUNITY)),
                new WriteScenario(new OpportunityWrite.Lose(OPPORTUNITY), at -> at.opportunities()
                        .lose(OPPORTUNITY)));
    }

    private static Stream<WriteScenario> charges(ChargeId id) {
        ChargeChange changed = ChargeChange.builder().details("Brass").build();
        return Stream.of(
                new WriteScenario(
                        new ChargeWrite.Create(JOB, ANODE), at -> at.charges().create(JOB, ANODE)),
                new WriteScenario(new ChargeWrite.Update(JOB, id, changed), at -> at.charges()
                        .update(JOB, id, changed)),
                new WriteScenario(
                        new ChargeWrite.Delete(JOB, id), at -> at.charges().delete(JOB, id)));
    }
}
