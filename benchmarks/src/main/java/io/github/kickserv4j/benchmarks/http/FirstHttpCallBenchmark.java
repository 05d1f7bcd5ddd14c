package io.github.kickserv4j.benchmarks.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.benchmarks.page.CustomerPojo;
import io.github.kickserv4j.benchmarks.page.PojoMapper;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

/** The first call of a client in a fresh JVM: load the classes, make the client, read one customer. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@State(Scope.Benchmark)
public class FirstHttpCallBenchmark {
    private ServerProcess server;

    @Setup(Level.Trial)
    public void start() throws IOException {
        server = ServerProcess.start("customer");
    }

    @TearDown(Level.Trial)
    public void stop() {
        server.close();
    }

    /** The client is not closed, as the peer cannot be. */
    @Benchmark
    public Customer kickserv4j() {
        HttpKickserv kickserv = HttpKickserv.builder()
                .baseUri(server.uri())
                .account("demo")
                .apiKey("some-key-1")
                .build();
        return kickserv.customers().get(new CustomerNumber(731)).get();
    }

    @Benchmark
    public CustomerPojo jdkAndDatabind() throws IOException, InterruptedException {
        ObjectMapper mapper = PojoMapper.create();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request =
                HttpRequest.newBuilder(server.uri().resolve(Peers.CUSTOMER)).build();
        return mapper.readValue(client.send(request, BodyHandlers.ofByteArray()).body(), CustomerPojo.class);
    }
}
