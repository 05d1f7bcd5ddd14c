package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The memory that a store takes for each record beside the record itself, which a snapshot holds before and after. The twin has its
 * indexes for searches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class MemoryBenchmark {
    private static final int COUNT = Boolean.getBoolean("benchmark.quick") ? 100_000 : 300_000;
    private static final int COLLECTIONS = 3;

    private final Seq<Customer> customers = Vector.rangeClosed(1, COUNT).map(DistinctRecords::customer);
    private final Seq<Job> jobs = Vector.rangeClosed(1, COUNT).map(DistinctRecords::job);
    private final Snapshot withoutJobs = Snapshot.of(customers);
    private final Snapshot withJobs = withoutJobs.withJobs(jobs);

    /** The memory for a record. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Retained {
        public double bytesPerRecord;
    }

    @Benchmark
    public InMemoryKickserv customers(Retained retained) {
        return measured(retained, () -> twin(withoutJobs));
    }

    @Benchmark
    public Map<?, ?> mapOfCustomers(Retained retained) {
        return measured(retained, () -> map(withJobs.customers(), Customer::number));
    }

    /** The twin has the customers before. */
    @Benchmark
    public InMemoryKickserv jobs(Retained retained) {
        InMemoryKickserv twin = twin(withoutJobs);
        return measured(retained, () -> {
            twin.restore(withJobs);
            return searched(twin);
        });
    }

    @Benchmark
    public Map<?, ?> mapOfJobs(Retained retained) {
        return measured(retained, () -> map(withJobs.jobs(), Job::number));
    }

    private static InMemoryKickserv twin(Snapshot snapshot) {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.restore(snapshot);
        return searched(twin);
    }

    /** Searches, which builds the indexes. */
    private static InMemoryKickserv searched(InMemoryKickserv twin) {
        twin.customers()
                .searchNames(new NameFragment("quist"), PageRequest.FIRST)
                .get();
        twin.jobs()
                .list(JobFilter.builder().status(JobStatus.NEW).build(), PageRequest.FIRST)
                .get();
        return twin;
    }

    private static <T> Map<?, T> map(Seq<T> records, Function<T, ?> key) {
        var map = new HashMap<Object, T>();
        records.forEach(record -> map.put(key.apply(record), record));
        return map;
    }

    private static <T> T measured(Retained retained, Supplier<T> store) {
        long before = used();
        T stored = store.get();
        retained.bytesPerRecord = (used() - before) / (double) COUNT;
        return stored;
    }

    private static long used() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
