package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.TreeMap;

/** A twin on which random operations are executed, and its records as the operations returned them. */
final class RandomlyChangedTwin {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-05T03:30:00Z"), ZoneId.of("America/Denver"));
    static final int PAGE_SIZE = 4;
    static final Seq<String> NAMES =
            List.of("Ann Quist", "Änn  Quinn", "Anna", "annabel o'Hara", "Bo", "Bo Annan", "Q", "Łukasz Quist");
    static final Seq<String> STATES = List.of("CO", "NV", "co", "Cöte");

    final Random random;
    final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).pageSize(PAGE_SIZE).build();
    private final TreeMap<Long, Customer> customers = new TreeMap<>();
    private final TreeMap<Long, Job> jobs = new TreeMap<>();

    RandomlyChangedTwin(long seed) {
        random = new Random(seed);
    }

    /** Returns the customers in the order of their numbers. */
    Seq<Customer> customers() {
        return Vector.ofAll(customers.values());
    }

    /** Returns the jobs, the highest number first. */
    Seq<Job> jobs() {
        return Vector.ofAll(jobs.descendingMap().values());
    }

    <T> T any(Seq<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    void performRandomOperation() {
        switch (random.nextInt(10)) {
            case 0, 1 -> createCustomer();
            case 2 -> customers().headOption().forEach(first -> updateCustomer(any(customers())));
            case 3, 4, 5 -> customers().headOption().forEach(first -> createJob(any(customers())));
            case 6, 7 -> jobs().headOption().forEach(first -> updateJob(any(jobs())));
            case 8 -> jobs().headOption().forEach(first -> delete(any(jobs())));
            default -> reduce();
        }
    }

    private void createCustomer() {
        stored(twin.customers()
                .create(NewCustomer.builder(any(NAMES))
                        .serviceState(any(STATES))
                        .serviceCity(any(NAMES))
                        .build())
                .get());
    }

    private void updateCustomer(Customer customer) {
        var change = CustomerChange.builder().name(any(NAMES));
        stored(twin.customers()
                .update(
                        customer.number(),
                        random.nextBoolean()
                                ? change.build()
                                : change.serviceState(any(STATES)).build())
                .get());
    }

    private void createJob(Customer customer) {
        stored(twin.jobs()
                .create(
                        customer.number(),
                        NewJob.builder(new JobTypeId(60 + random.nextInt(3))).build())
                .get());
    }

    private void updateJob(Job job) {
        var change = JobChange.builder().status(any(JobStatus.KNOWN)).scheduledOn(time());
        if (random.nextBoolean()) {
            change.employeeIds(Assignees.of(new EmployeeId(31_001)));
        }
        stored(twin.jobs().update(job.number(), change.build()).get());
    }

    private OffsetDateTime time() {
        return OffsetDateTime.now(CLOCK).plusHours(random.nextInt(2_000) - 1_000);
    }

    private void delete(Job job) {
        twin.jobs().delete(job.number()).get();
        jobs.remove(job.number().value());
    }

    /** Deletes a customer, or restores all records. */
    private void reduce() {
        if (random.nextInt(4) == 0) {
            twin.restore(twin.snapshot());
        } else if (customers.size() > 5) {
            Customer last = any(customers());
            twin.customers().delete(last.number()).get();
            customers.remove(last.number().value());
            jobs.values().removeIf(job -> job.customer().contains(last.id()));
        }
    }

    private void stored(Customer customer) {
        customers.put(customer.number().value(), customer);
    }

    private void stored(Job job) {
        jobs.put(job.number().value(), job);
    }
}
