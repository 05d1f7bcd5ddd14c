package io.github.kickserv4j.benchmarks.walk;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.benchmarks.http.ServerProcess;
import io.github.kickserv4j.benchmarks.http.SlowPages;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.readahead.ReadAheadKickserv;
import java.io.IOException;
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
 * A walk over HTTP with 1, 2, 4 or 8 requests in flight, and so many times as many pages that all walks would take the same time if
 * the server's waiting were all. The server, a process of its own, waits 50 ms before each page. The empty page at the end counts.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Benchmark)
public class WalkBenchmark {
    static final int WAIT_MILLIS = 50;

    /** The requests that follow one another. */
    static final int IN_A_ROW = 80;

    private static final int WARM_UP_PAGES = 500;

    private ServerProcess server;

    /** Walks without waiting, so that the code is compiled. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        server = ServerProcess.start("walk");
        walk(SlowPages.account(WARM_UP_PAGES, 0), 8);
    }

    @TearDown(Level.Trial)
    public void stop() {
        server.close();
    }

    @Benchmark
    public long oneInFlight() {
        return walk(1);
    }

    @Benchmark
    public long twoInFlight() {
        return walk(2);
    }

    @Benchmark
    public long fourInFlight() {
        return walk(4);
    }

    @Benchmark
    public long eightInFlight() {
        return walk(8);
    }

    private long walk(int pagesInFlight) {
        return walk(SlowPages.account(pagesInFlight * IN_A_ROW - 1, WAIT_MILLIS), pagesInFlight);
    }

    /** Returns the sum of the ids, so that all customers are read, and none is kept. */
    private long walk(String account, int pagesInFlight) {
        try (HttpKickserv client = HttpKickserv.builder()
                        .baseUri(server.uri())
                        .account(account)
                        .apiKey("some-key-1")
                        .build();
                var walk = ReadAheadKickserv.of(client, pagesInFlight).customers().all(CustomerFilter.ALL)) {
            return walk.mapToLong(customer -> customer.get().id().value()).sum();
        }
    }
}
