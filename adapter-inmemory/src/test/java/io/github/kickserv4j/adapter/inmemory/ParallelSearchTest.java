package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads that search at the same time, also while others write. */
class ParallelSearchTest {
    private static final int COUNT = 2_000;
    private static final int PAGE_SIZE = 100;
    private static final int STEPS = 2_000;
    private static final PageRequest LAST = new PageRequest(COUNT / PAGE_SIZE);
    private static final JobFilter LOST =
            JobFilter.builder().status(JobStatus.LOST).build();

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().pageSize(PAGE_SIZE).build();

    @BeforeEach
    void restoreRecordsThatWereNeverSearched() {
        Vector<Long> numbers = Vector.rangeClosed(1L, COUNT);
        twin.restore(Snapshot.of(numbers.map(SeedRecords::customer))
                .withJobs(numbers.map(number -> SeedRecords.job(number, number))));
    }

    @Test
    void searchShouldFindAllWhenThreadsSearchFirstAtTheSameTime() {
        int[] found = IntStream.range(0, 16)
                .parallel()
                .map(thread -> named("seed", LAST).items().size())
                .toArray();

        assertThat(found).containsOnly(PAGE_SIZE);
    }

    @Test
    void searchShouldFindOnlyMatchesWhenOtherThreadsUpdate() {
        IntStream.range(0, STEPS).parallel().forEach(step -> {
            updateAny(new Random(step));
            assertThat(named("bo", PageRequest.FIRST).items())
                    .allMatch(customer -> name(customer).startsWith("Bo"));
            assertThat(beginningWith("ann").items())
                    .allMatch(customer -> name(customer).startsWith("Ann"));
            assertThat(twin.jobs().list(LOST, PageRequest.FIRST).get().items())
                    .allMatch(job -> job.status().contains(JobStatus.LOST));
        });
    }

    private void updateAny(Random random) {
        String name = random.nextBoolean() ? "Bo" : "Ann";
        JobStatus status = random.nextBoolean() ? JobStatus.LOST : JobStatus.NEW;
        twin.customers()
                .update(
                        new CustomerNumber(1 + random.nextInt(COUNT)),
                        CustomerChange.builder().name(name).build())
                .get();
        twin.jobs()
                .update(
                        new JobNumber(1 + random.nextInt(COUNT)),
                        JobChange.builder().status(status).build())
                .get();
    }

    private Page<Customer> named(String fragment, PageRequest page) {
        return twin.customers().searchNames(new NameFragment(fragment), page).get();
    }

    private Page<Customer> beginningWith(String prefix) {
        CustomerFilter filter = CustomerFilter.builder().nameBeginsWith(prefix).build();
        return twin.customers().list(filter, PageRequest.FIRST).get();
    }

    private static String name(Customer customer) {
        return customer.name().display();
    }
}
