package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thread of the client receives the responses of all calls. Nothing may block it. */
class ThreadsOfACallTest {
    private static final int STALLED = 8;
    private static final int CALLS = 300;
    private static final CustomerNumber SLOW = new CustomerNumber(381);
    private static final CustomerNumber QUICK = new CustomerNumber(380);
    private static final WireResponse QUIST = WireResponse.json(200, "{\"id\":7100380,\"customer_number\":380}");

    private final FaultServer server = FaultServer.start()
            .routeWith(request -> request.path().contains("381") ? DelayedResponses.stallMidBody(QUIST) : QUIST);
    private final ExecutorService callers = Executors.newFixedThreadPool(STALLED);

    @AfterEach
    void close() {
        callers.shutdownNow();
        server.close();
    }

    private HttpKickservBuilder builder(String host) {
        return HttpKickserv.builder()
                .baseUri(URI.create("http://" + host + ":" + server.baseUri().getPort()))
                .account("demo")
                .apiKey("some-key-1")
                .retries(RetryPolicy.NONE);
    }

    /** An address, for which no lookup is necessary, and a name, for which one is. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void callShouldSucceedWhenTheResponsesOfManyOthersStall(String host) throws Exception {
        HttpKickserv kickserv = builder(host).build();
        List<Future<Either<Failure, Customer>>> stalled = IntStream.range(0, STALLED)
                .mapToObj(call -> callers.submit(() -> kickserv.customers().get(SLOW)))
                .collect(Collectors.toList());
        assertThat(server.awaitRequests(STALLED, Duration.ofSeconds(20))).isTrue();

        assertThat(kickserv.customers().get(QUICK).isRight()).isTrue();
        kickserv.close();
        for (Future<Either<Failure, Customer>> call : stalled) {
            assertThat(call.get(20, TimeUnit.SECONDS).getLeft().reason()).isEqualTo("this client is closed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void codeOfTheApplicationShouldRunOnTheThreadOfTheCaller(String host) {
        var threads = new ConcurrentLinkedQueue<Thread>();
        try (HttpKickserv kickserv = builder(host)
                .listener(attempt -> threads.add(Thread.currentThread()))
                .apiKeyFrom(() -> {
                    threads.add(Thread.currentThread());
                    return "some-key-1";
                })
                .build()) {
            assertThat(kickserv.customers().get(QUICK).isRight()).isTrue();
        }
        assertThat(threads).hasSize(2).containsOnly(Thread.currentThread());
    }

    /** On two cores, the JDK's client starts a thread for each response that it reports to a waiting call. */
    @Test
    void callShouldStartNoThread() {
        try (HttpKickserv kickserv = builder("127.0.0.1").build()) {
            assertThat(kickserv.customers().get(QUICK).isRight()).isTrue();
            var started = new StartedThreads();
            started.set(true);

            for (int call = 0; call < CALLS; call++) {
                assertThat(kickserv.customers().get(QUICK).isRight()).isTrue();
            }
            assertThat(started.count).hasValue(0);
        }
    }

    /** Counts the threads that are created by a thread that has this value. */
    private static final class StartedThreads extends InheritableThreadLocal<Boolean> {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        protected Boolean childValue(Boolean parents) {
            count.incrementAndGet();
            return parents;
        }
    }
}
