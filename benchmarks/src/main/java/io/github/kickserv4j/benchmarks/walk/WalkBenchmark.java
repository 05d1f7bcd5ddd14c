package io.github.kickserv4j.benchmarks.walk;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.readahead.ReadAheadKickserv;
import io.github.kickserv4j.ports.shared.PageWalk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A walk over 400 pages by HTTP, of which the server takes 20 ms for each, with 1, 2, 4 or 8 requests in flight.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Benchmark)
public class WalkBenchmark {
    static final int PAGES = 400;
    private static final int PAGE_SIZE = 25;

    private final FakeKickserv server = server();
    private final HttpKickserv client = client();

    /** Walks once, so that the code is compiled. */
    @Setup(Level.Trial)
    public void warmUp() {
        walk(8);
    }

    @TearDown(Level.Trial)
    public void stop() {
        client.close();
        server.close();
    }

    @Benchmark
    public int oneInFlight() {
        return walk(1);
    }

    @Benchmark
    public int twoInFlight() {
        return walk(2);
    }

    @Benchmark
    public int fourInFlight() {
        return walk(4);
    }

    @Benchmark
    public int eightInFlight() {
        return walk(8);
    }

    private int walk(int pagesInFlight) {
        Kickserv account = ReadAheadKickserv.of(client, pagesInFlight);
        return PageWalk.collect(account.customers().all(CustomerFilter.ALL))
                .get()
                .size();
    }

    private HttpKickserv client() {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("demo")
                .build();
    }

    private static FakeKickserv server() {
        InMemoryKickserv twin = InMemoryKickserv.builder().pageSize(PAGE_SIZE).build();
        for (int number = 0; number < PAGES * PAGE_SIZE; number++) {
            twin.customers()
                    .create(NewCustomer.builder("Seed " + number).build())
                    .get();
        }
        return FakeKickserv.builder(slow(twin)).account("demo").apiKey("demo").start();
    }

    private static Kickserv slow(Kickserv account) {
        return new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return account;
            }

            @Override
            public CustomerRepository customers() {
                return new SlowCustomers(account.customers());
            }
        };
    }
}
