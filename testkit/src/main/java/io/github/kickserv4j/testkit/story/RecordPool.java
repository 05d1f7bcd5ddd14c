package io.github.kickserv4j.testkit.story;

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
 * The records of a random sequence so far, some of which may have been deleted. Most picks are right, some have another owner,
 * some do not exist.
 */
final class RecordPool {
    private final RandomValues values;
    private List<CustomerNumber> customers = List.empty();
    private List<CustomerId> customerIds = List.empty();
    private List<OwnedJob> jobs = List.empty();
    private List<OwnedNote> notes = List.empty();
    private List<OwnedPayment> payments = List.empty();
    private List<OwnedCharge> charges = List.empty();

    /** A job, and its customer. */
    record OwnedJob(CustomerNumber customer, JobNumber number) {}

    /** A note, and its owner. */
    record OwnedNote(NoteOwner owner, NoteId id) {}

    /** A payment, and its job. */
    record OwnedPayment(JobNumber job, PaymentId id) {}

    /** A charge, and its job. */
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

    /** Returns the id of a customer; sometimes a number in its place. */
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

    /** Returns the payment's job, or the customer of that job. */
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
