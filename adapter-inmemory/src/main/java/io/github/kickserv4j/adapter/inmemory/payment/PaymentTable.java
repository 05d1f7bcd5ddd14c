package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.RecordsByNumber;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.adapter.inmemory.job.JobPayments;
import io.github.kickserv4j.adapter.inmemory.shared.CustomerAmounts;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The payments, their owners, and the jobs that they are applied to. Callers hold the account's lock. */
@ReliesOn({
    "notes-and-payments-in-order-of-ids",
    "payments-outlive-their-job",
    "payment-covers-several-jobs",
    "payment-is-divided-evenly",
    "balance-is-what-is-owed"
})
public final class PaymentTable implements JobPayments {
    private final RecordsByNumber<Payment> byId = new RecordsByNumber<>();
    private final Map<PaymentApplicationId, JobId> jobs = new HashMap<>();
    private final CustomerAmounts unapplied = new CustomerAmounts();
    private final Index<Payment, CustomerId> byCustomer = Index.byOne(Payment::customer);
    private final Index<Payment, JobId> byJob =
            new Index<>(payment -> jobsOf(payment).toJavaSet());

    Option<Payment> get(PaymentId id) {
        return byId.get(id.value());
    }

    void put(Payment payment) {
        var number = new SingleNumber(payment.id().value());
        updateIndexesAndSums(byId.put(number, payment), Option.some(payment), number);
    }

    /** Applies the money of one application to {@code job}. Its payment is stored afterwards. */
    void apply(PaymentApplicationId application, JobId job) {
        jobs.put(application, job);
    }

    private void remove(Payment payment) {
        var number = new SingleNumber(payment.id().value());
        updateIndexesAndSums(byId.remove(number), Option.none(), number);
    }

    private void updateIndexesAndSums(Option<Payment> before, Option<Payment> after, SingleNumber number) {
        before.forEach(old -> forUnapplied(old, unapplied::subtract));
        after.forEach(now -> forUnapplied(now, unapplied::add));
        byCustomer.replace(before, after, number);
        byJob.replace(before, after, number);
    }

    private void forUnapplied(Payment payment, BiConsumer<CustomerId, Money> action) {
        payment.customer().filter(customer -> jobsOf(payment).isEmpty()).forEach(customer -> payment.amount()
                .forEach(amount -> action.accept(customer, amount)));
    }

    /** Deletes a payment, and returns the jobs that it was applied to, which owe more now. */
    Seq<JobId> delete(Payment payment) {
        Seq<JobId> freed = jobsOf(payment);
        remove(payment);
        payment.applications().forEach(jobs::remove);
        return freed;
    }

    /**
     * Handles the deletion of a job. Its payments stay with the customer, applied to one job less. Returns the jobs
     * that they are still applied to, whose shares are larger now.
     */
    Seq<JobId> removeOwner(JobId job) {
        return forJob(job).flatMap(payment -> {
            Payment left = without(payment, job);
            remove(payment);
            payment.applications().removeAll(left.applications()).forEach(jobs::remove);
            put(left);
            return jobsOf(left);
        });
    }

    private Payment without(Payment payment, JobId job) {
        return payment.toBuilder()
                .applications(payment.applications().reject(application -> job.equals(jobs.get(application))))
                .build();
    }

    /** Deletes the payments of a deleted customer, and returns the jobs that they were applied to, like {@link #delete}. */
    Seq<JobId> removeOwner(CustomerId customer) {
        return of(customer, 0).collect(Vector.collector()).flatMap(this::delete);
    }

    /** Replaces all records. */
    void restore(PaymentSnapshot snapshot) {
        byId.clear();
        jobs.clear();
        unapplied.clear();
        byCustomer.clear();
        byJob.clear();
        snapshot.applications().forEach(this::apply);
        snapshot.payments().forEach(this::put);
    }

    Stream<Payment> all() {
        return byId.ascending(byId.numbers(), 0);
    }

    Map<PaymentApplicationId, JobId> applications() {
        return Map.copyOf(jobs);
    }

    /** Returns the customer's payments in the order of their ids, without the first {@code skip}. */
    Stream<Payment> of(CustomerId customer, long skip) {
        return byId.ascending(byCustomer.get(customer), skip);
    }

    /** Returns the job's payments in the order of their ids, without the first {@code skip}. */
    Stream<Payment> of(JobId job, long skip) {
        return byId.ascending(byJob.get(job), skip);
    }

    @Override
    public Seq<Payment> forJob(JobId job) {
        return of(job, 0).collect(Vector.collector());
    }

    @Override
    public Money paidFor(JobId job) {
        return of(job, 0).map(payment -> share(payment, job)).reduce(Money.ZERO, Money::plus);
    }

    /** Returns the sum of the customer's payments that are applied to no job. */
    Money unappliedOf(CustomerId customer) {
        return unapplied.of(customer);
    }

    boolean hasAny(CustomerId customer) {
        return byCustomer.contains(customer);
    }

    boolean isAppliedTo(Payment payment, JobId job) {
        return jobsOf(payment).contains(job);
    }

    Seq<JobId> jobsOf(Payment payment) {
        return payment.applications().flatMap(application -> Option.of(jobs.get(application)));
    }

    /**
     * Returns the share of the job. A payment of several jobs is divided evenly to the cent, and the first job gets the
     * remainder; how Kickserv divides it is not known.
     */
    private Money share(Payment payment, JobId job) {
        Seq<JobId> among = jobsOf(payment);
        BigDecimal amount = payment.amount().map(Money::amount).getOrElse(BigDecimal.ZERO);
        BigDecimal each =
                among.size() == 1 ? amount : amount.divide(BigDecimal.valueOf(among.size()), 2, RoundingMode.DOWN);
        BigDecimal left = amount.subtract(each.multiply(BigDecimal.valueOf(among.size())));
        return new Money(among.head().equals(job) ? each.add(left) : each);
    }
}
