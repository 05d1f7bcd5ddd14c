package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.job.JobPayments;
import io.github.kickserv4j.adapter.inmemory.shared.ValueIndex;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The payments, whose they are, and which jobs they are put to. Whoever calls holds the account's lock. */
public final class PaymentTable implements JobPayments {
    private final Map<Long, Payment> byId = new TreeMap<>();
    private final Map<PaymentApplicationId, JobId> jobs = new HashMap<>();
    private final ValueIndex<CustomerId> byCustomer = new ValueIndex<>();
    private final ValueIndex<JobId> byJob = new ValueIndex<>();

    Option<Payment> get(PaymentId id) {
        return Option.of(byId.get(id.value()));
    }

    void put(Payment payment) {
        get(payment.id()).forEach(this::remove);
        long id = payment.id().value();
        byId.put(id, payment);
        payment.customer().forEach(customer -> byCustomer.add(customer, id));
        jobsOf(payment).forEach(job -> byJob.add(job, id));
    }

    /** Puts the money of one application to {@code job}; its payment is stored afterwards. */
    void apply(PaymentApplicationId application, JobId job) {
        jobs.put(application, job);
    }

    private void remove(Payment payment) {
        long id = payment.id().value();
        byId.remove(id);
        payment.customer().forEach(customer -> byCustomer.remove(customer, id));
        jobsOf(payment).forEach(job -> byJob.remove(job, id));
    }

    /** Forgets a payment, and which jobs it was put to: those, for they owe more now. */
    Seq<JobId> delete(Payment payment) {
        Seq<JobId> freed = jobsOf(payment);
        remove(payment);
        payment.applications().forEach(jobs::remove);
        return freed;
    }

    /**
     * The payments of a job that is gone stay with the customer, put to one job less (inferred): those that they are put to
     * still, for they have more of them now.
     */
    Seq<JobId> removeOwner(JobId job) {
        Seq<Payment> left = forJob(job)
                .map(payment -> payment.withApplications(
                        payment.applications().reject(application -> job.equals(jobs.get(application)))));
        forJob(job).forEach(this::remove);
        jobs.values().removeIf(job::equals);
        left.forEach(this::put);
        return left.flatMap(this::jobsOf);
    }

    /** Forgets the payments of a customer who is gone, and which jobs they were put to: those, as {@link #delete} does. */
    Seq<JobId> removeOwner(CustomerId customer) {
        return of(customer, 0).collect(Vector.collector()).flatMap(this::delete);
    }

    /** Forgets what there is, and has this instead. */
    void restore(PaymentSnapshot snapshot) {
        all().toList().forEach(this::remove);
        jobs.clear();
        snapshot.applications().forEach(this::apply);
        snapshot.payments().forEach(this::put);
    }

    Stream<Payment> all() {
        return byId.values().stream();
    }

    Map<PaymentApplicationId, JobId> applications() {
        return Map.copyOf(jobs);
    }

    /** The customer's payments in the order of their ids, without the first {@code skip} of them. */
    Stream<Payment> of(CustomerId customer, long skip) {
        return byCustomer.get(customer).ascendingFrom(skip).mapToObj(byId::get);
    }

    /** The job's payments in the order of their ids, without the first {@code skip} of them. */
    Stream<Payment> of(JobId job, long skip) {
        return byJob.get(job).ascendingFrom(skip).mapToObj(byId::get);
    }

    @Override
    public Seq<Payment> forJob(JobId job) {
        return of(job, 0).collect(Vector.collector());
    }

    @Override
    public Money paidFor(JobId job) {
        return of(job, 0).map(payment -> share(payment, job)).reduce(Money.ZERO, Money::plus);
    }

    /** What the customer paid that is put to no job. */
    Money unappliedOf(CustomerId customer) {
        return of(customer, 0)
                .filter(payment -> jobsOf(payment).isEmpty())
                .map(payment -> payment.amount().getOrElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    boolean isAppliedTo(Payment payment, JobId job) {
        return jobsOf(payment).contains(job);
    }

    Seq<JobId> jobsOf(Payment payment) {
        return payment.applications().flatMap(application -> Option.of(jobs.get(application)));
    }

    /** A payment of several jobs is shared evenly to the cent, the first has what is left over; Kickserv does not tell (inferred). */
    private Money share(Payment payment, JobId job) {
        Seq<JobId> among = jobsOf(payment);
        BigDecimal amount = payment.amount().map(Money::amount).getOrElse(BigDecimal.ZERO);
        BigDecimal each =
                among.size() == 1 ? amount : amount.divide(BigDecimal.valueOf(among.size()), 2, RoundingMode.DOWN);
        BigDecimal left = amount.subtract(each.multiply(BigDecimal.valueOf(among.size())));
        return new Money(among.head().equals(job) ? each.add(left) : each);
    }
}
