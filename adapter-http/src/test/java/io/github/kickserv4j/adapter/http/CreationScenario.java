package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way to create a record of the first customer or job, in a few variants.
 *
 * @param all returns all records of that type
 */
record CreationScenario<T>(
        BiFunction<Kickserv, Integer, Either<Failure, T>> creation,
        BiFunction<Kickserv, Failure, Either<Failure, Reconciliation<T>>> reconciler,
        Function<Kickserv, Stream<Either<Failure, T>>> all,
        Function<T, Object> id) {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(1);
    private static final JobNumber JOB = new JobNumber(1);

    static final CreationScenario<Payment> PAYMENT = new CreationScenario<>(
            (at, variant) -> at.payments()
                    .create(
                            JOB,
                            NewPayment.builder(Money.of("40.0" + variant), LocalDate.of(2024, 6, 5))
                                    .build()),
            (at, failure) -> at.payments().reconcile(failure),
            at -> at.payments().all(PaymentOwner.of(JOB)),
            Payment::id);

    static final CreationScenario<Charge> CHARGE = new CreationScenario<>(
            (at, variant) -> at.jobs()
                    .addCharge(
                            JOB,
                            NewCharge.builder("Filter " + variant, Money.of("58.50"))
                                    .build()),
            (at, failure) -> at.jobs().reconcileCharge(failure),
            at -> at.jobs().charges(JOB).get().toJavaStream().map(Either::right),
            Charge::id);

    static final CreationScenario<Note> NOTE = new CreationScenario<>(
            (at, variant) -> at.notes()
                    .create(
                            NoteOwner.of(CUSTOMER),
                            NewNote.builder("Ring " + variant).build()),
            (at, failure) -> at.notes().reconcile(failure),
            at -> at.notes().all(NoteOwner.of(CUSTOMER)),
            Note::id);

    static final CreationScenario<Customer> CUSTOMER_OF_THAT_NAME = new CreationScenario<>(
            (at, variant) -> at.customers()
                    .create(NewCustomer.builder("Smith " + variant).build()),
            (at, failure) -> at.customers().reconcile(failure),
            at -> at.customers().all(CustomerFilter.ALL),
            Customer::id);

    static final CreationScenario<Job> JOB_OF_THAT_NAME = new CreationScenario<>(
            (at, variant) -> at.jobs().create(CUSTOMER, job(variant)),
            (at, failure) -> at.jobs().reconcile(failure),
            at -> at.jobs().all(CUSTOMER, List.empty()),
            Job::id);

    static final CreationScenario<Job> OPPORTUNITY = new CreationScenario<>(
            (at, variant) -> at.jobs().open(CUSTOMER, job(variant)),
            (at, failure) -> at.jobs().reconcile(failure),
            at -> at.jobs().all(CUSTOMER, List.empty()),
            Job::id);

    static final List<CreationScenario<?>> ALL =
            List.of(PAYMENT, CHARGE, NOTE, CUSTOMER_OF_THAT_NAME, JOB_OF_THAT_NAME, OPPORTUNITY);

    private static NewJob job(int variant) {
        return NewJob.builder(new JobTypeId(61)).name("Boiler " + variant).build();
    }

    Either<Failure, T> create(Kickserv at, int variant) {
        return creation.apply(at, variant);
    }

    Either<Failure, Reconciliation<T>> reconcile(Kickserv at, Failure failure) {
        return reconciler.apply(at, failure);
    }

    Set<Object> ids(Kickserv at) {
        return all.apply(at).map(row -> idOf(row.get())).collect(HashSet.collector());
    }

    Object idOf(T record) {
        return id.apply(record);
    }
}
