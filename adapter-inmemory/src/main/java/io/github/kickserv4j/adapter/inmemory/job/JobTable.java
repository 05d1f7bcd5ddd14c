package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.SortedNumbers;
import io.github.kickserv4j.adapter.inmemory.shared.ValueIndex;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The jobs without their payments and their customers' numbers, the highest number first. Callers hold the account's lock. */
@ReliesOn("jobs-are-newest-first")
public final class JobTable {
    private final Map<Long, Job> byNumber = new HashMap<>();
    private final Map<JobId, JobNumber> numbers = new HashMap<>();
    private final Map<JobId, UnitemizedAmounts> unitemizedAmounts = new HashMap<>();
    private final SortedNumbers all = new SortedNumbers();
    private final ValueIndex<CustomerId> byCustomer = new ValueIndex<>();
    private final ValueIndex<JobTypeId> byType = new ValueIndex<>();
    private final ValueIndex<JobStatus> byStatus = new ValueIndex<>();

    public Option<Job> get(JobNumber number) {
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Job> get(JobId id) {
        return Option.of(numbers.get(id)).flatMap(this::get);
    }

    /** Stores {@code job}, and replaces the one of the same number, if there is one. */
    public void put(Job job) {
        get(job.number()).forEach(this::unlist);
        long number = job.number().value();
        byNumber.put(number, job);
        numbers.put(job.id(), job.number());
        all.add(number);
        job.customer().forEach(customer -> byCustomer.add(customer, number));
        job.type().forEach(type -> byType.add(type, number));
        job.status().forEach(status -> byStatus.add(status, number));
    }

    /** Recomputes the amounts of the job, if it exists, from its charges, {@code paid}, and its unitemized amounts. */
    public void recalculate(JobId id, Money paid) {
        get(id).forEach(job -> put(recalculated(job, paid)));
    }

    Job recalculated(Job job, Money paid) {
        return JobTotals.withAmounts(job, unitemizedAmounts.getOrDefault(job.id(), UnitemizedAmounts.NOTHING), paid);
    }

    void remove(Job job) {
        unlist(job);
        unitemizedAmounts.remove(job.id());
    }

    private void unlist(Job job) {
        long number = job.number().value();
        byNumber.remove(number);
        numbers.remove(job.id());
        all.remove(number);
        job.customer().forEach(customer -> byCustomer.remove(customer, number));
        job.type().forEach(type -> byType.remove(type, number));
        job.status().forEach(status -> byStatus.remove(status, number));
    }

    /** Replaces all records. */
    void restore(JobSnapshot snapshot) {
        all().toList().forEach(this::remove);
        snapshot.jobs().forEach(this::put);
        unitemizedAmounts.putAll(snapshot.unitemizedAmounts());
    }

    /** Returns the unitemized amounts of the jobs that have any. */
    Map<JobId, UnitemizedAmounts> unitemizedAmounts() {
        return Map.copyOf(unitemizedAmounts);
    }

    Stream<Job> all() {
        return jobs(all);
    }

    public Stream<Job> findBy(CustomerId customer) {
        return jobs(byCustomer.get(customer));
    }

    Stream<Job> findBy(JobTypeId type) {
        return jobs(byType.get(type));
    }

    Stream<Job> findBy(JobStatus status) {
        return jobs(byStatus.get(status));
    }

    private Stream<Job> jobs(SortedNumbers sortedNumbers) {
        return sortedNumbers.descendingFrom(0).mapToObj(byNumber::get);
    }
}
