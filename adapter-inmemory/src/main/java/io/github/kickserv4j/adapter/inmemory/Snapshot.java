package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerSnapshot;
import io.github.kickserv4j.adapter.inmemory.job.JobSeedValidator;
import io.github.kickserv4j.adapter.inmemory.job.JobSnapshot;
import io.github.kickserv4j.adapter.inmemory.note.NoteSnapshot;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentSeedValidator;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentSnapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
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
     * An account with these customers; those that are created later get the ids and numbers after the highest. What they are
     * told to owe is kept until jobs or payments of theirs are known; that of sub-customers counts once. A parent may be missing.
     *
     * @throws InvalidInputException with all that is wrong: two have the same id or number, or one that leaves no room for
     *     others; somebody is among the own ancestors, or more than 20 levels below the topmost one
     */
    public static Snapshot of(Seq<Customer> customers) {
        Objects.requireNonNull(customers, "customers");
        customers.forEach(customer -> Objects.requireNonNull(customer, "customer"));
        return new Snapshot(CustomerSnapshot.of(customers), EMPTY.notes, EMPTY.jobs, EMPTY.payments);
    }

    /**
     * The same account with these jobs instead, their charges, and the payments within them. A payment that is within several
     * jobs is put to each of them.
     *
     * <p>Jobs are settled as if their charges and payments had happened. Amounts that are told without charges stand for charges
     * that are not known, and a balance without payments for payments that are not known: they are kept, and charges and
     * payments that come later add to them. A job of which nothing is told stays so until a charge or a payment comes.
     *
     * @throws InvalidInputException with all that is wrong: two jobs, charges or payments have the same id, number or
     *     application, or one that leaves no room for others; a job, payment or note is of nobody in this snapshot, or a charge
     *     of another job
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
     * The same account with these notes instead; those on jobs after their jobs.
     *
     * @throws InvalidInputException with all that is wrong: two have the same id, or one that leaves no room for others, or a
     *     note is on nothing in this snapshot
     */
    public Snapshot withNotes(Seq<Note> seeds) {
        Objects.requireNonNull(seeds, "seeds");
        seeds.forEach(seed -> Objects.requireNonNull(seed, "seed"));
        InvalidInputException.throwIfAny(NoteSnapshot.violations(seeds, customers.ids(), jobs.ids()));
        return new Snapshot(customers, NoteSnapshot.of(seeds), jobs, payments);
    }

    /** In the order of their numbers, each with what was owed before the jobs and payments that are known. */
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
