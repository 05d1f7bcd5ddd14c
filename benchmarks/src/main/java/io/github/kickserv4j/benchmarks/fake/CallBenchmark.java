package io.github.kickserv4j.benchmarks.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call of a fake that is warm: the same customer, over a connection that is kept alive. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CallBenchmark {
    /** A twin with one customer. */
    @State(Scope.Benchmark)
    public static class Twin {
        private final InMemoryKickserv twin = InMemoryKickserv.create();
        private final CustomerNumber number = twin.customers()
                .create(NewCustomer.builder("Rosalind Quist").build())
                .get()
                .number();
    }

    /** The fake server over such a twin. */
    @State(Scope.Benchmark)
    public static class OurServer {
        private final RunningFake fake = RunningFake.kickserv4j();

        @TearDown(Level.Trial)
        public void stop() {
            fake.stop().run();
        }
    }

    /** WireMock with the answer that the fake server gives. */
    @State(Scope.Benchmark)
    public static class TheirServer {
        private final RunningFake fake = RunningFake.wireMock(answer());

        @TearDown(Level.Trial)
        public void stop() {
            fake.stop().run();
        }
    }

    /** A bare socket with the same answer, which no server can be faster than. */
    @State(Scope.Benchmark)
    public static class Limit {
        private final RunningFake fake = BareSocket.answering(answer());

        @TearDown(Level.Trial)
        public void stop() {
            fake.stop().run();
        }
    }

    private static byte[] answer() {
        RunningFake ours = RunningFake.kickserv4j();
        try {
            return ours.call();
        } finally {
            ours.stop().run();
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Customer twin(Twin state) {
        return state.twin.customers().get(state.number).get();
    }

    @Benchmark
    public byte[] fakeServer(OurServer state) {
        return state.fake.call();
    }

    @Benchmark
    public byte[] wireMock(TheirServer state) {
        return state.fake.call();
    }

    @Benchmark
    public byte[] bareSocket(Limit state) {
        return state.fake.call();
    }
}
