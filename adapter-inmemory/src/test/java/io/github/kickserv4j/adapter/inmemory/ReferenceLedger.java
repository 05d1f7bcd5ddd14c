package io.github.kickserv4j.adapter.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The balances of jobs and customers, recomputed each time from all operations, in cents; jobs and customers by number, payments
 * by id.
 */
final class ReferenceLedger {
    final TreeSet<Long> customers = new TreeSet<>();
    final Map<Long, JobEntry> jobs = new TreeMap<>();
    final Map<Long, PaymentEntry> payments = new TreeMap<>();

    /** One job: its customer, the part of its charges and payments that is not listed, and its charges by id. */
    static final class JobEntry {
        final long customer;
        final long seededTotal;
        final long seededPaid;
        final Map<Long, Long> charges = new TreeMap<>();

        JobEntry(long customer, long seededTotal, long seededPaid) {
            this.customer = customer;
            this.seededTotal = seededTotal;
            this.seededPaid = seededPaid;
        }

        long total() {
            return seededTotal + sum(charges.values().stream().mapToLong(cents -> cents));
        }
    }

    /** One payment: its customer, its amount, and its jobs. */
    static final class PaymentEntry {
        final long customer;
        final List<Long> jobs;
        long cents;

        PaymentEntry(long customer, long cents, List<Long> jobs) {
            this.customer = customer;
            this.cents = cents;
            this.jobs = new ArrayList<>(jobs);
        }

        long shareOf(long job) {
            if (!jobs.contains(job)) {
                return 0;
            }
            long each = cents / jobs.size();
            return jobs.get(0) == job ? cents - each * (jobs.size() - 1) : each;
        }
    }

    JobEntry job(long number) {
        return Objects.requireNonNull(jobs.get(number));
    }

    PaymentEntry payment(long id) {
        return Objects.requireNonNull(payments.get(id));
    }

    void deleteJob(long number) {
        jobs.remove(number);
        payments.values().forEach(payment -> payment.jobs.remove((Object) number));
    }

    void deleteCustomer(long number) {
        customers.remove(number);
        payments.values().removeIf(payment -> payment.customer == number);
        jobsOf(number).forEach(this::deleteJob);
    }

    long balanceOfJob(long job) {
        JobEntry jobEntry = job(job);
        return jobEntry.total()
                - jobEntry.seededPaid
                - sum(payments.values().stream().mapToLong(payment -> payment.shareOf(job)));
    }

    boolean isPaid(long job) {
        return job(job).total() > 0 && balanceOfJob(job) <= 0;
    }

    /** Returns the balance; none for a customer who never had anything to pay. */
    Optional<Long> balanceOfCustomer(long customer) {
        List<Long> own = jobsOf(customer);
        List<PaymentEntry> paid = payments.values().stream()
                .filter(payment -> payment.customer == customer)
                .toList();
        long credit =
                sum(paid.stream().filter(payment -> payment.jobs.isEmpty()).mapToLong(payment -> payment.cents));
        return own.isEmpty() && paid.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(own.stream().mapToLong(this::balanceOfJob)) - credit);
    }

    List<Long> jobsOf(long customer) {
        return jobs.keySet().stream()
                .filter(number -> job(number).customer == customer)
                .toList();
    }

    private static long sum(LongStream cents) {
        return cents.sum();
    }
}
