package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The records that a sequence has created so far, of which some may be deleted since. Most picks exist, some belong to another
 * owner, and some exist nowhere.
 */
final class RecordPool {
    private final RandomValues values;
    private List<CustomerNumber> customers = List.empty();
    private List<CustomerId> customerIds = List.empty();
    private List<OwnedJob> jobs = List.empty();
    private List<OwnedNote> notes = List.empty();
    private List<OwnedPayment> payments = List.empty();
    private List<OwnedCharge> charges = List.empty();

    /** A job, and through whom it is reached. */
    record OwnedJob(CustomerNumber customer, JobNumber number) {}

    /** A note, and through whom it is reached. */
    record OwnedNote(NoteOwner owner, NoteId id) {}

    /** A payment, and through which job it is reached. */
    record OwnedPayment(JobNumber job, PaymentId id) {}

    /** A charge, and through which job it is reached. */
    record OwnedCharge(JobNumber job, ChargeId id) {}

    RecordPool(RandomValues randomValues) {
        this.values = randomValues;
    }

    void add(Customer customer) {
        customers = customers.prepend(customer.number());
        customerIds = customerIds.prepend(customer.id());
    }

    void add(CustomerNumber customer, Job job) {
        jobs = jobs.prepend(new OwnedJob(customer, job.number()));
    }

    void add(NoteOwner owner, Note note) {
        notes = notes.prepend(new OwnedNote(owner, note.id()));
    }

    void add(JobNumber job, Payment payment) {
        payments = payments.prepend(new OwnedPayment(job, payment.id()));
    }

    void add(JobNumber job, Charge charge) {
        charges = charges.prepend(new OwnedCharge(job, charge.id()));
    }

    CustomerNumber customer() {
        return recentOrAbsent(customers, AbsentIds.CUSTOMER);
    }

    /** The id of a customer; now and then what is really a number. */
    CustomerId customerId() {
        return values.chance(10)
                ? new CustomerId(customer().value())
                : recentOrAbsent(customerIds, AbsentIds.CUSTOMER_ID);
    }

    OwnedJob job() {
        OwnedJob job = recentOrAbsent(jobs, new OwnedJob(AbsentIds.CUSTOMER, AbsentIds.JOB));
        return values.chance(80) ? job : new OwnedJob(customer(), job.number());
    }

    OwnedNote note() {
        OwnedNote note = recentOrAbsent(notes, new OwnedNote(noteOwner(), AbsentIds.NOTE));
        return values.chance(80) ? note : new OwnedNote(noteOwner(), note.id());
    }

    OwnedPayment payment() {
        OwnedPayment payment = recentOrAbsent(payments, new OwnedPayment(job().number(), AbsentIds.PAYMENT));
        return values.chance(80) ? payment : new OwnedPayment(job().number(), payment.id());
    }

    OwnedCharge charge() {
        OwnedCharge charge = recentOrAbsent(charges, new OwnedCharge(job().number(), AbsentIds.CHARGE));
        return values.chance(80) ? charge : new OwnedCharge(job().number(), charge.id());
    }

    NoteOwner noteOwner() {
        return values.chance(50) ? NoteOwner.of(customer()) : NoteOwner.of(job().number());
    }

    PaymentOwner paymentOwner() {
        return values.chance(50) ? PaymentOwner.of(customer()) : PaymentOwner.of(job().number());
    }

    /** The payment's job, or the customer of that job. */
    PaymentOwner ownerOf(OwnedPayment payment) {
        return values.chance(50)
                ? PaymentOwner.of(payment.job())
                : customerOf(payment.job()).map(PaymentOwner::of).getOrElse(this::paymentOwner);
    }

    Option<CustomerNumber> customerOf(JobNumber number) {
        return jobs.find(job -> job.number().equals(number)).map(OwnedJob::customer);
    }

    /** Returns one of the latest records in most cases, so that operations meet on the same records. */
    private <T> T recentOrAbsent(Seq<T> known, T absent) {
        if (known.isEmpty() || values.chance(4)) {
            return absent;
        }
        return values.oneOf(values.chance(70) ? known.take(4) : known);
    }
}
