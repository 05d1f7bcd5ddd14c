package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.Index;
import io.github.kickserv4j.adapter.inmemory.shared.Numbers;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The jobs without their payments and their customers' numbers, the highest number first. Whoever calls holds the account's lock. */
public final class JobTable {
    private final Map<Long, Job> byNumber = new HashMap<>();
    private final Map<JobId, JobNumber> numbers = new HashMap<>();
    private final Map<JobId, Told> told = new HashMap<>();
    private final Numbers all = new Numbers();
    private final Index<CustomerId> byCustomer = new Index<>();
    private final Index<JobTypeId> byType = new Index<>();
    private final Index<JobStatus> byStatus = new Index<>();

    public Option<Job> get(JobNumber number) {
        return Option.of(byNumber.get(number.value()));
    }

    public Option<Job> get(JobId id) {
        return Option.of(numbers.get(id)).flatMap(this::get);
    }

    /** Stores {@code job}, instead of the one of the same number where there is one. */
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

    /** Has the job come to what its charges and {@code paid} make, and to what was told beside them, if it is there. */
    public void settle(JobId id, Money paid) {
        get(id).forEach(job -> put(settled(job, paid)));
    }

    Job settled(Job job, Money paid) {
        return Costs.settled(job, told.getOrDefault(job.id(), Told.NOTHING), paid);
    }

    void remove(Job job) {
        unlist(job);
        told.remove(job.id());
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

    /** Forgets what there is, and has this instead. */
    void restore(JobSnapshot snapshot) {
        all().toList().forEach(this::remove);
        snapshot.jobs().forEach(this::put);
        told.putAll(snapshot.told());
    }

    /** What was told beyond what is known, of those jobs of which it was. */
    Map<JobId, Told> told() {
        return Map.copyOf(told);
    }

    Stream<Job> all() {
        return jobs(all);
    }

    public Stream<Job> of(CustomerId customer) {
        return jobs(byCustomer.get(customer));
    }

    Stream<Job> of(JobTypeId type) {
        return jobs(byType.get(type));
    }

    Stream<Job> of(JobStatus status) {
        return jobs(byStatus.get(status));
    }

    private Stream<Job> jobs(Numbers numbers) {
        return numbers.downFrom(0).mapToObj(byNumber::get);
    }
}
