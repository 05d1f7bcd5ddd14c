package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * An operation does not work through all records: twenty times as many records do not multiply what it allocates. The objects that
 * are looked at one by one are counted by their allocation, since that does not depend on the machine.
 */
@Isolated // so that the compiler of the JVM has the time to do the same in both
class GrowthTest {
    private static final int FEW = 1_000;
    private static final int MANY = 20 * FEW;
    private static final int RUNS = 12;

    /** Between numbers, so that there are as many blocks of an index as half a million records need. */
    private static final long STEP = 25;

    private static final long BYTES_OF_A_GET = 300;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void operationsShouldNotAllocateMoreWhenThereAreMoreRecords() {
        Map<String, Long> few = allocated(FEW);
        Map<String, Long> many = allocated(MANY);

        assertThat(many).allSatisfy((operation, bytes) -> assertThat(bytes)
                .as("bytes of %s, few: %s, many: %s", operation, few, many)
                .isLessThan(3 * Objects.requireNonNull(few.get(operation))));
        assertThat(many.get("get")).isLessThan(BYTES_OF_A_GET);
    }

    private Map<String, Long> allocated(int count) {
        var allocated = new LinkedHashMap<String, Long>();
        operations(twin(count), count).forEach((name, operation) -> allocated.put(name, bytes(operation)));
        return allocated;
    }

    /** Returns the bytes of the cheapest run. */
    private long bytes(Runnable operation) {
        long fewest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            operation.run();
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return fewest;
    }

    private static Map<String, Runnable> operations(InMemoryKickserv twin, int count) {
        var last = new PageRequest(count / 25);
        var halfway = new PageRequest(count / 50);
        var number = new CustomerNumber(count / 2 * STEP);
        var job = new JobNumber(count / 2 * STEP);
        JobFilter filter = JobFilter.builder()
                .status(JobStatus.NEW, JobStatus.LOST)
                .type(new JobTypeId(61))
                .build();
        var operations = new LinkedHashMap<String, Runnable>();
        operations.put("get", () -> twin.customers().get(number).get());
        operations.put(
                "last customers",
                () -> twin.customers().list(CustomerFilter.ALL, last).get());
        operations.put("two exact values", () -> twin.customers()
                .list(CustomerFilter.builder().name("Seed 1").number(number).build(), PageRequest.FIRST)
                .get());
        operations.put("last by the beginning of the name", () -> twin.customers()
                .list(CustomerFilter.builder().nameBeginsWith("se").build(), last)
                .get());
        operations.put(
                "last with a fragment",
                () -> twin.customers().searchNames(new NameFragment("e"), last).get());
        operations.put("filter", () -> twin.customers()
                .searchNamesAndAddresses(new NameOrAddressFragment("zz"))
                .get());
        operations.put("last jobs", () -> twin.jobs().list(JobFilter.ALL, last).get());
        operations.put(
                "last jobs of a status and type",
                () -> twin.jobs().list(filter, halfway).get());
        operations.put(
                "last opportunities",
                () -> twin.opportunities().list(OpportunityFilter.ALL, halfway).get());
        operations.put("update a customer", () -> twin.customers()
                .update(
                        number,
                        CustomerChange.builder()
                                .name("Seed " + System.nanoTime())
                                .build())
                .get());
        operations.put("update a job", () -> twin.jobs()
                .update(job, JobChange.builder().status(JobStatus.LOST).build())
                .get());
        operations.put("create a customer", () -> twin.customers()
                .create(NewCustomer.builder("Rosalind Quist").build())
                .get());
        operations.put("create and delete a job", () -> twin.jobs()
                .delete(twin.jobs()
                        .create(number, NewJob.builder(new JobTypeId(61)).build())
                        .get()
                        .number())
                .get());
        operations.put("create a note", () -> twin.notes()
                .create(NoteOwner.of(number), NewNote.builder("Called").build())
                .get());
        operations.put("create and delete a charge", () -> twin.charges()
                .delete(
                        job,
                        twin.charges()
                                .create(
                                        job,
                                        NewCharge.builder("Visit", Money.of("1"))
                                                .build())
                                .get()
                                .id())
                .get());
        operations.put("create and delete a payment", () -> twin.payments()
                .delete(
                        PaymentOwner.of(job),
                        twin.payments()
                                .create(
                                        job,
                                        NewPayment.builder(Money.of("1"), LocalDate.of(2024, 6, 5))
                                                .build())
                                .get()
                                .id())
                .get());
        return operations;
    }

    /** Returns a twin with that many customers, each with one job; half of the jobs are new. */
    private static InMemoryKickserv twin(int count) {
        InMemoryKickserv twin = InMemoryKickserv.create();
        Vector<Long> numbers = Vector.rangeClosed(1, count).map(number -> number * STEP);
        twin.restore(Snapshot.of(numbers.map(SeedRecords::customer)).withJobs(numbers.map(GrowthTest::job)));
        return twin;
    }

    private static Job job(long number) {
        return SeedRecords.job(number, number).toBuilder()
                .status(Option.some(number / STEP % 2 == 0 ? JobStatus.NEW : JobStatus.COMPLETE))
                .type(Option.some(new JobTypeId(61)))
                .build();
    }
}
