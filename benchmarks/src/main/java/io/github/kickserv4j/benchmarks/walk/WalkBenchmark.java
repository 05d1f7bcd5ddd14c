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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Walks over HTTP with 1, 2, 4 or 8 requests in flight, and so many times as many pages that all walks would take the same time if
 * the server's waiting were all. The server, a process of its own, waits 50 ms before each page. The empty page at the end counts.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Benchmark)
public class WalkBenchmark {
    private static final int WAIT_MILLIS = 50;

    /** The requests that follow one another. */
    private static final int IN_A_ROW = 80;

    private static final int WARM_UP_PAGES = 4_000;

    @Benchmark
    public long walks(WalkFigures figures) throws IOException {
        try (ServerProcess server = ServerProcess.start("walk")) {
            long read = walk(server, SlowPages.account(WARM_UP_PAGES, 0), 8); // so that the code is compiled
            figures.oneInFlight = millis(server, 1);
            figures.twoInFlight = millis(server, 2);
            figures.fourInFlight = millis(server, 4);
            figures.eightInFlight = millis(server, 8);
            return read;
        }
    }

    /** The waiting of the server for the requests that follow one another, and nothing else. */
    @Benchmark
    public void ideal(WalkFigures figures) {
        double waiting = IN_A_ROW * WAIT_MILLIS;
        figures.oneInFlight = waiting;
        figures.twoInFlight = waiting;
        figures.fourInFlight = waiting;
        figures.eightInFlight = waiting;
    }

    private static double millis(ServerProcess server, int pagesInFlight) {
        long start = System.nanoTime();
        walk(server, SlowPages.account(pagesInFlight * IN_A_ROW - 1, WAIT_MILLIS), pagesInFlight);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Returns the sum of the ids, so that all customers are read, and none is kept. */
    private static long walk(ServerProcess server, String account, int pagesInFlight) {
        try (HttpKickserv client = HttpKickserv.builder()
                        .baseUri(server.uri())
                        .account(account)
                        .apiKey("some-key-1")
                        .build();
                var walk =
                        ReadAheadKickserv.of(client, pagesInFlight).customers().all(CustomerFilter.ALL)) {
            return walk.mapToLong(customer -> customer.get().id().value()).sum();
        }
    }
}
