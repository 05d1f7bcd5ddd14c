package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One customer of ten thousand, again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GetBenchmark {
    private static final int COUNT = 10_000;

    private final CustomerNumber number = new CustomerNumber(COUNT / 2);
    private final InMemoryKickserv twin = TwinRecords.twin(COUNT);
    private final Map<CustomerNumber, Customer> map = new HashMap<>();

    public GetBenchmark() {
        for (int created = 1; created <= COUNT; created++) {
            map.put(new CustomerNumber(created), TwinRecords.customer(created));
        }
    }

    @Benchmark
    public Customer twin() {
        return twin.customers().get(number).get();
    }

    @Benchmark
    public Customer map() {
        return map.get(number);
    }
}
