package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerSnapshot;
import io.github.kickserv4j.adapter.inmemory.job.JobSeedValidator;
import io.github.kickserv4j.adapter.inmemory.job.JobSnapshot;
import io.github.kickserv4j.adapter.inmemory.note.NoteSnapshot;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentSeedValidator;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentSnapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Objects;

/** All records of an account at one moment. Immutable; it can be restored into any twin, any number of times. */
@ReliesOnNoFact("holds the records of an account")
@SuppressWarnings("exports") // the mark is in the source only
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
     * Returns an account with these customers. Customers created later get the ids and numbers after the highest. The balance of
     * a customer is kept until jobs or payments of theirs are known; the balance of sub-customers counts once. A parent may be
     * missing.
     *
     * @throws InvalidInputException with all violations: an id or number occurs twice or leaves no room for others, or a
     *     customer is among the own ancestors, or more than 20 levels below the topmost one
     */
    public static Snapshot of(Seq<Customer> customers) {
        Objects.requireNonNull(customers, "customers");
        customers.forEach(customer -> Objects.requireNonNull(customer, "customer"));
        return new Snapshot(CustomerSnapshot.of(customers), EMPTY.notes, EMPTY.jobs, EMPTY.payments);
    }

    /**
     * Returns a copy with these jobs, their charges, and the payments within them, instead of the previous ones. A payment within
     * several jobs is applied to each of them.
     *
     * <p>The amounts of jobs are computed as if their charges and payments had been entered. Amounts without charges stand for
     * unknown charges, and a balance without payments stands for unknown payments: they are kept, and later charges and payments
     * add to them. A job without any amounts stays so until a charge or a payment is added.
     *
     * @throws InvalidInputException with all violations: an id, number or application of jobs, charges or payments occurs
     *     twice or leaves no room for others; a job, payment or note has no owner in this snapshot; or a charge belongs to
     *     another job
     */
    public Snapshot withJobs(Seq<Job> seeds) {
        Objects.requireNonNull(seeds, "seeds");
        seeds.forEach(seed -> Objects.requireNonNull(seed, "seed"));
        Set<CustomerId> owners = customers.ids();
        InvalidInputException.throwIfAny(JobSeedValidator.violations(seeds, customers.customers())
                .appendAll(PaymentSeedValidator.violations(seeds, owners))
                .appendAll(NoteSnapshot.withoutOwner(notes(), owners, HashSet.ofAll(seeds.map(Job::id)))));
        PaymentSnapshot paid = PaymentSnapshot.of(seeds);
        JobSnapshot settled = JobSnapshot.of(seeds, paid.toJobPayments());
        Set<CustomerId> known =
                settled.customersWithKnownAmounts().addAll(paid.payments().flatMap(Payment::customer));
        return new Snapshot(customers.withoutOpeningBalances(known), notes, settled, paid);
    }

    /**
     * Returns a copy with these notes instead of the previous ones. Set the jobs before the notes on jobs.
     *
     * @throws InvalidInputException with all violations: an id occurs twice or leaves no room for others, or a note has no
     *     owner in this snapshot
     */
    public Snapshot withNotes(Seq<Note> seeds) {
        Objects.requireNonNull(seeds, "seeds");
        seeds.forEach(seed -> Objects.requireNonNull(seed, "seed"));
        InvalidInputException.throwIfAny(NoteSnapshot.violations(seeds, customers.ids(), jobs.ids()));
        return new Snapshot(customers, NoteSnapshot.of(seeds), jobs, payments);
    }

    /** Returns the customers in the order of their numbers, each with the opening balance before the known jobs and payments. */
    public Seq<Customer> customers() {
        return customers.customers();
    }

    /** Returns the notes in the order of their ids. */
    public Seq<Note> notes() {
        return notes.notes();
    }

    /** Returns the jobs, the highest number first, without their payments. */
    public Seq<Job> jobs() {
        return jobs.jobs();
    }

    /** Returns the payments in the order of their ids. */
    public Seq<Payment> payments() {
        return payments.payments();
    }

    CustomerSnapshot customerSnapshot() {
        return customers;
    }

    NoteSnapshot noteSnapshot() {
        return notes;
    }

    JobSnapshot jobSnapshot() {
        return jobs;
    }

    PaymentSnapshot paymentSnapshot() {
        return payments;
    }
}
