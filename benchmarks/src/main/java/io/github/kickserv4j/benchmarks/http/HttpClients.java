package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Calls over HTTP, by all clients: each in a JVM of its own, which makes so many calls first that its code is compiled, and then calls
 * by one thread, and by sixteen. The subclasses say what is called.
 */
@BenchmarkMode(Mode.SingleShotTime)
@State(Scope.Benchmark)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public abstract class HttpClients {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(731);
    private static final int MANY = 16;
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(Boolean.getBoolean("benchmark.quick") ? 8 : 40);
    private static final Duration MEASURED = Duration.ofMillis(1_500);

    private final boolean isPage;
    private final int warmUpCalls;
    private ServerProcess server;
    private HttpKickserv kickserv;
    private Peers peers;

    HttpClients(boolean isPage, int warmUpCalls) {
        this.isPage = isPage;
        this.warmUpCalls = warmUpCalls;
    }

    @Setup(Level.Trial)
    public void start() throws IOException {
        server = ServerProcess.start(isPage ? "page" : "customer");
        peers = new Peers(server.uri());
        kickserv = HttpKickserv.builder()
                .baseUri(server.uri())
                .account("demo")
                .apiKey("some-key-1")
                .build();
    }

    @TearDown(Level.Trial)
    public void stop() {
        kickserv.close();
        server.close();
    }

    @Benchmark
    public void kickserv4j(CallFigures figures) throws Exception {
        measure(
                figures,
                () -> isPage
                        ? kickserv.customers()
                                .list(CustomerFilter.ALL, PageRequest.FIRST)
                                .get()
                        : kickserv.customers().get(CUSTOMER).get());
    }

    @Benchmark
    public void jdkBytes(CallFigures figures) throws Exception {
        measure(figures, () -> peers.jdk(isPage));
    }

    @Benchmark
    public void jdkTokens(CallFigures figures) throws Exception {
        measure(figures, () -> peers.jdkTokens(isPage));
    }

    @Benchmark
    public void retrofit(CallFigures figures) throws Exception {
        measure(figures, () -> peers.retrofit(isPage));
    }

    @Benchmark
    public void feign(CallFigures figures) throws Exception {
        measure(figures, () -> peers.feign(isPage));
    }

    @Benchmark
    public void restClient(CallFigures figures) throws Exception {
        measure(figures, () -> peers.restClient(isPage));
    }

    private void measure(CallFigures figures, Callable<?> call) throws Exception {
        Load.run(call, MANY, warmUpCalls, LONGEST_WARM_UP);
        figures.callsOfOneThread =
                Load.run(call, 1, Integer.MAX_VALUE, MEASURED).callsPerSecond();
        Load many = Load.run(call, MANY, Integer.MAX_VALUE, MEASURED);
        figures.callsOfSixteenThreads = many.callsPerSecond();
        figures.timeOfSixteenThreads = many.percentile99();
    }
}
