package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.index.RecordsByNumber;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.adapter.inmemory.shared.CustomerAmounts;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Lazy;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The jobs without their payments and their customers' numbers, the highest number first. What only searches need is built by the
 * first of them, since most tests never search. Callers hold the account's lock.
 */
@ReliesOn("jobs-are-newest-first")
public final class JobTable {
    private final ZoneId zone;
    private final RecordsByNumber<Job> byNumber = new RecordsByNumber<>();
    private final Map<JobId, UnitemizedAmounts> unitemizedAmounts = new HashMap<>();
    private final CustomerAmounts remaining = new CustomerAmounts();
    private final Index<Job, JobId> byId = Index.byOne(job -> Option.some(job.id()));
    private Lazy<JobIndexes> indexes = Lazy.of(this::indexed);
    final Index<Job, CustomerId> byCustomer = Index.byOne(Job::customer);

    /** Creates an empty table of jobs whose days are those of {@code zone}. */
    public JobTable(ZoneId zone) {
        this.zone = zone;
    }

    private JobIndexes indexed() {
        var indexed = new JobIndexes(zone);
        all().forEach(indexed::add);
        return indexed;
    }

    /** Returns the indexes for searches, which change with the table. Threads that read may ask for them at the same time. */
    JobIndexes indexes() {
        return indexes.get();
    }

    public Option<Job> get(JobNumber number) {
        return byNumber.get(number.value());
    }

    private Option<Job> get(JobId id) {
        return byId.first(id).flatMap(byNumber::get);
    }

    /** Stores {@code job}, and replaces the one of the same number, if there is one. */
    void put(Job job) {
        var number = new SingleNumber(job.number().value());
        updateIndexesAndSums(byNumber.put(number, job), Option.some(job), number);
    }

    /** Recomputes the amounts of the job, if it exists, from its charges, {@code paid}, and its unitemized amounts. */
    public void recalculate(JobId id, Money paid) {
        get(id).forEach(job -> put(recalculated(job, paid)));
    }

    Job recalculated(Job job, Money paid) {
        return JobTotals.withAmounts(job, unitemizedAmounts.getOrDefault(job.id(), UnitemizedAmounts.NOTHING), paid);
    }

    void remove(Job job) {
        var number = new SingleNumber(job.number().value());
        updateIndexesAndSums(byNumber.remove(number), Option.none(), number);
        unitemizedAmounts.remove(job.id());
    }

    private void updateIndexesAndSums(Option<Job> before, Option<Job> after, SingleNumber number) {
        before.forEach(old -> forRemainder(old, remaining::subtract));
        after.forEach(now -> forRemainder(now, remaining::add));
        byId.replace(before, after, number);
        byCustomer.replace(before, after, number);
        if (indexes.isEvaluated()) {
            indexes.get().replace(before, after, number);
        }
    }

    private static void forRemainder(Job job, BiConsumer<CustomerId, Money> action) {
        job.customer()
                .forEach(customer ->
                        job.amounts().balanceRemaining().forEach(amount -> action.accept(customer, amount)));
    }

    /** Replaces all records. */
    void restore(JobSnapshot snapshot) {
        byNumber.clear();
        remaining.clear();
        byId.clear();
        byCustomer.clear();
        indexes = Lazy.of(this::indexed);
        unitemizedAmounts.clear();
        snapshot.jobs().forEach(this::put);
        unitemizedAmounts.putAll(snapshot.unitemizedAmounts());
    }

    /** Returns the unitemized amounts of the jobs that have any. */
    Map<JobId, UnitemizedAmounts> unitemizedAmounts() {
        return Map.copyOf(unitemizedAmounts);
    }

    Numbers numbers() {
        return byNumber.numbers();
    }

    Stream<Job> all() {
        return descending(numbers(), 0);
    }

    public boolean hasAny(CustomerId customer) {
        return byCustomer.contains(customer);
    }

    /** Returns what the jobs of the customer have left to pay. */
    public Money remainingOf(CustomerId customer) {
        return remaining.of(customer);
    }

    /** Returns the jobs of these numbers, the highest number first, without the first {@code skip}. */
    Stream<Job> descending(Numbers numbers, long skip) {
        return byNumber.descending(numbers, skip);
    }
}
