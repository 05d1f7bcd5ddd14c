package io.github.kickserv4j.benchmarks.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first answered call in a fresh JVM: load the classes, start, say what the answer is, call. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class FirstCallBenchmark {
    private static final byte[] ANSWER = "{\"name\":\"Rosalind Quist\"}".getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public Customer twin() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        Customer rosalind = twin.customers()
                .create(NewCustomer.builder("Rosalind Quist").build())
                .get();
        return twin.customers().get(rosalind.number()).get();
    }

    /** The least that a fake can do that answers with Vavr's results: a map, and one result with one lambda. */
    @Benchmark
    public Either<String, String> mapAndVavr() {
        Map<Integer, String> customers = new HashMap<>();
        customers.put(1, "Rosalind Quist");
        return Option.of(customers.get(1)).toEither(() -> "not found");
    }

    @Benchmark
    public byte[] fakeServer() {
        return call(RunningFake.kickserv4j());
    }

    @Benchmark
    public byte[] wireMock() {
        return call(RunningFake.wireMock(ANSWER));
    }

    /** The fake is not stopped: its threads end with the JVM, and what stopping costs is not part of the call. */
    private static byte[] call(RunningFake fake) {
        return fake.call();
    }
}
