package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call over HTTP, by all clients. The subclasses say what is called, by how many threads, and what is measured. */
@State(Scope.Benchmark)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public abstract class HttpClients {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(731);

    private final boolean isPage;
    private ServerProcess server;
    private HttpKickserv kickserv;
    private Peers peers;

    HttpClients(boolean isPage) {
        this.isPage = isPage;
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
    public Object kickserv4j() {
        return isPage
                ? kickserv.customers()
                        .list(CustomerFilter.ALL, PageRequest.FIRST)
                        .get()
                : kickserv.customers().get(CUSTOMER).get();
    }

    @Benchmark
    public Object jdkBytes() throws IOException, InterruptedException {
        return peers.jdk(isPage);
    }

    @Benchmark
    public Object retrofit() throws IOException {
        return peers.retrofit(isPage);
    }

    @Benchmark
    public Object feign() {
        return peers.feign(isPage);
    }

    @Benchmark
    public Object restClient() {
        return peers.restClient(isPage);
    }
}
