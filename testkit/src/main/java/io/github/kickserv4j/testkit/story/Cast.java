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
import io.github.kickserv4j.testkit.fixture.Absent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Who and what has come up in a story so far, and may be gone since. Most picks are right, some are somebody else's, some nobody. */
final class Cast {
    private final Props props;
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

    Cast(Props props) {
        this.props = props;
    }

    void meet(Customer customer) {
        customers = customers.prepend(customer.number());
        customerIds = customerIds.prepend(customer.id());
    }

    void meet(CustomerNumber customer, Job job) {
        jobs = jobs.prepend(new OwnedJob(customer, job.number()));
    }

    void meet(NoteOwner owner, Note note) {
        notes = notes.prepend(new OwnedNote(owner, note.id()));
    }

    void meet(JobNumber job, Payment payment) {
        payments = payments.prepend(new OwnedPayment(job, payment.id()));
    }

    void meet(JobNumber job, Charge charge) {
        charges = charges.prepend(new OwnedCharge(job, charge.id()));
    }

    CustomerNumber customer() {
        return pick(customers, Absent.CUSTOMER);
    }

    /** The id of a customer; now and then what is really a number. */
    CustomerId customerId() {
        return props.chance(10) ? new CustomerId(customer().value()) : pick(customerIds, Absent.CUSTOMER_ID);
    }

    OwnedJob job() {
        OwnedJob job = pick(jobs, new OwnedJob(Absent.CUSTOMER, Absent.JOB));
        return props.chance(80) ? job : new OwnedJob(customer(), job.number());
    }

    OwnedNote note() {
        OwnedNote note = pick(notes, new OwnedNote(noteOwner(), Absent.NOTE));
        return props.chance(80) ? note : new OwnedNote(noteOwner(), note.id());
    }

    OwnedPayment payment() {
        OwnedPayment payment = pick(payments, new OwnedPayment(job().number(), Absent.PAYMENT));
        return props.chance(80) ? payment : new OwnedPayment(job().number(), payment.id());
    }

    OwnedCharge charge() {
        OwnedCharge charge = pick(charges, new OwnedCharge(job().number(), Absent.CHARGE));
        return props.chance(80) ? charge : new OwnedCharge(job().number(), charge.id());
    }

    NoteOwner noteOwner() {
        return props.chance(50) ? NoteOwner.of(customer()) : NoteOwner.of(job().number());
    }

    PaymentOwner paymentOwner() {
        return props.chance(50) ? PaymentOwner.of(customer()) : PaymentOwner.of(job().number());
    }

    /** The payment's job, or the customer of that job. */
    PaymentOwner ownerOf(OwnedPayment payment) {
        return props.chance(50)
                ? PaymentOwner.of(payment.job())
                : customerOf(payment.job()).map(PaymentOwner::of).getOrElse(this::paymentOwner);
    }

    Option<CustomerNumber> customerOf(JobNumber number) {
        return jobs.find(job -> job.number().equals(number)).map(OwnedJob::customer);
    }

    /** Most often one of the latest, so that they are there and something comes together on them. */
    private <T> T pick(Seq<T> known, T nobody) {
        if (known.isEmpty() || props.chance(4)) {
            return nobody;
        }
        return props.oneOf(props.chance(70) ? known.take(4) : known);
    }
}
