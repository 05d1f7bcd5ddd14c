package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Makes a twin of many customers, each with one job. Statuses, types and names repeat. */
final class TwinRecords {
    static final int PAGE_SIZE = 25;
    static final Seq<JobStatus> STATUSES = List.of(JobStatus.NEW, JobStatus.SCHEDULED, JobStatus.COMPLETE);
    static final int TYPES = 4;

    private static final Seq<String> FIRST = List.of("Ann", "Bo", "Cecily", "Dorian", "Edwina", "Fergus", "Greta");
    private static final Seq<String> LAST = List.of("Quist", "Ardmore", "Belling", "Corwin", "Dansey");

    private TwinRecords() {}

    static InMemoryKickserv twin(int count) {
        InMemoryKickserv twin = InMemoryKickserv.create();
        Vector<Integer> numbers = Vector.rangeClosed(1, count);
        twin.restore(Snapshot.of(numbers.map(TwinRecords::customer)).withJobs(numbers.map(TwinRecords::job)));
        return twin;
    }

    static String name(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
    }

    static Customer customer(int number) {
        return Customer.builder(id(number), new CustomerNumber(number))
                .name(CustomerName.of(name(number)))
                .build();
    }

    private static Job job(int number) {
        return Job.builder(new JobId(8_200_000 + number), new JobNumber(number))
                .customer(Option.some(id(number)))
                .status(Option.some(STATUSES.get(number % STATUSES.size())))
                .type(Option.some(new JobTypeId(number % TYPES + 1)))
                .build();
    }

    private static CustomerId id(int number) {
        return new CustomerId(7_100_000 + number);
    }
}
