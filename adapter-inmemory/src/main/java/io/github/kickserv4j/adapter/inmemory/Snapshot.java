package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerSnapshot;
import io.github.kickserv4j.adapter.inmemory.job.JobSnapshot;
import io.github.kickserv4j.adapter.inmemory.note.NoteSnapshot;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentSnapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.vavr.collection.Seq;
import java.util.Objects;

/** All that an account held at one moment. Immutable; it can be restored into any twin, any number of times. */
public final class Snapshot {
    static final Snapshot EMPTY =
            new Snapshot(CustomerSnapshot.EMPTY, NoteSnapshot.EMPTY, JobSnapshot.EMPTY, PaymentSnapshot.EMPTY);

    private final CustomerSnapshot customers;
    private final NoteSnapshot notes;
    private final JobSnapshot jobs;
    private final PaymentSnapshot payments;

    Snapshot(CustomerSnapshot customers, NoteSnapshot notes, JobSnapshot jobs, PaymentSnapshot payments) {
        this.customers = customers;
        this.notes = notes;
        this.jobs = jobs;
        this.payments = payments;
    }

    /**
     * An account with these customers; those that are created later get the ids and numbers after the highest.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if two have the same id or number, or if somebody is
     *     among the own ancestors
     */
    public static Snapshot of(Seq<Customer> customers) {
        return new Snapshot(CustomerSnapshot.of(customers), EMPTY.notes, EMPTY.jobs, EMPTY.payments);
    }

    /**
     * The same account with these jobs instead, their charges, and the payments within them. A payment that is within several
     * jobs is put to each of them.
     */
    public Snapshot withJobs(Seq<Job> seeds) {
        Objects.requireNonNull(seeds, "seeds");
        return new Snapshot(customers, notes, JobSnapshot.of(seeds), PaymentSnapshot.of(seeds));
    }

    /** The same account with these notes instead. */
    public Snapshot withNotes(Seq<Note> seeds) {
        Objects.requireNonNull(seeds, "seeds");
        return new Snapshot(customers, NoteSnapshot.of(seeds), jobs, payments);
    }

    /** In the order of their numbers. */
    public Seq<Customer> customers() {
        return customers.customers();
    }

    /** In the order of their ids. */
    public Seq<Note> notes() {
        return notes.notes();
    }

    /** The highest number first, without their payments. */
    public Seq<Job> jobs() {
        return jobs.jobs();
    }

    /** In the order of their ids. */
    public Seq<Payment> payments() {
        return payments.payments();
    }

    CustomerSnapshot ofCustomers() {
        return customers;
    }

    NoteSnapshot ofNotes() {
        return notes;
    }

    JobSnapshot ofJobs() {
        return jobs;
    }

    PaymentSnapshot ofPayments() {
        return payments;
    }
}
