package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores payments in memory, in the order of their ids. */
@ReliesOn({
    "payments-of-a-customer",
    "payments-of-a-job",
    "written-payment-is-returned",
    "deletion-through-the-customer",
    "payments-outlive-their-job",
    "records-of-a-deleted-customer"
})
public final class InMemoryPaymentRepository implements PaymentRepository {
    private final AccountContext accountContext;
    private final CustomerTable customers;
    private final JobTable jobs;
    private final PaymentTable payments;
    private final Sequence ids = new Sequence(PaymentSnapshot.EMPTY.nextId());
    private final Sequence applicationIds = new Sequence(PaymentSnapshot.EMPTY.nextApplicationId());

    public InMemoryPaymentRepository(
            AccountContext accountContext, CustomerTable customers, JobTable jobs, PaymentTable payments) {
        this.accountContext = accountContext;
        this.customers = customers;
        this.jobs = jobs;
        this.payments = payments;
        accountContext.onJobDeleted(id -> settle(payments.removeOwner(id)));
        accountContext.onCustomerDeleted(id -> settle(payments.removeOwner(id)));
    }

    @Override
    public Either<Failure, Page<Payment>> list(PaymentOwner owner, PageRequest page) {
        long skip = RepositoryResults.offset(page, accountContext.pageSize());
        return accountContext.read(() -> of(owner, skip)
                .<Either<Failure, Page<Payment>>>map(
                        found -> Either.right(RepositoryResults.page(page, found, accountContext.pageSize())))
                .getOrElse(() -> RepositoryResults.notFound(PaymentOperations.list(owner))));
    }

    @Override
    public Either<Failure, Payment> get(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return accountContext.read(() -> find(owner, id, () -> PaymentOperations.get(owner, id)));
    }

    @Override
    public Either<Failure, Payment> create(JobNumber job, NewPayment payment) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(payment, "payment");
        return accountContext.write(() -> jobs.get(job)
                .flatMap(to -> to.customer().map(customer -> recorded(to.id(), customer, payment)))
                .<Either<Failure, Payment>>map(Either::right)
                .getOrElse(() -> RepositoryResults.notFound(PaymentOperations.create(job))));
    }

    @Override
    public Either<Failure, Payment> update(JobNumber job, PaymentId id, PaymentChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return accountContext.write(() -> find(PaymentOwner.of(job), id, () -> PaymentOperations.update(job, id))
                .map(before -> PaymentPatcher.update(
                        before, change.patch(), AuditTimes.updated(before.audit(), accountContext.now())))
                .peek(payments::put)
                .peek(changed -> settle(payments.jobsOf(changed))));
    }

    @Override
    public Either<Failure, Payment> delete(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return accountContext.write(() ->
                find(owner, id, () -> PaymentOperations.delete(owner, id)).peek(gone -> settle(payments.delete(gone))));
    }

    /** Returns the current records. */
    public PaymentSnapshot snapshot() {
        return new PaymentSnapshot(
                payments.all().collect(Vector.collector()), payments.applications(), ids.peek(), applicationIds.peek());
    }

    /** Replaces all records. */
    public void restore(PaymentSnapshot snapshot) {
        payments.restore(snapshot);
        ids.resetTo(snapshot.nextId());
        applicationIds.resetTo(snapshot.nextApplicationId());
    }

    private Payment recorded(JobId job, CustomerId customer, NewPayment payment) {
        var application = new PaymentApplicationId(applicationIds.next());
        Payment recorded = PaymentPatcher.create(
                payment, new PaymentId(ids.next()), customer, application, AuditTimes.created(accountContext.now()));
        payments.apply(application, job);
        payments.put(recorded);
        settle(payments.jobsOf(recorded));
        return recorded;
    }

    private void settle(Seq<JobId> changed) {
        changed.forEach(job -> jobs.recalculate(job, payments.paidFor(job)));
    }

    private Either<Failure, Payment> find(PaymentOwner owner, PaymentId id, Supplier<Operation> operation) {
        return RepositoryResults.foundOrAbsent(payments.get(id).filter(payment -> isOf(owner, payment)), operation);
    }

    private boolean isOf(PaymentOwner owner, Payment payment) {
        return owner.fold(
                customer -> customers.get(customer).exists(found -> payment.customer()
                        .contains(found.id())),
                job -> jobs.get(job).exists(found -> payments.isAppliedTo(payment, found.id())));
    }

    private Option<Stream<Payment>> of(PaymentOwner owner, long skip) {
        return owner.fold(
                customer -> customers.get(customer).map(found -> payments.of(found.id(), skip)),
                job -> jobs.get(job).map(found -> payments.of(found.id(), skip)));
    }
}
