package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BrokenResponses;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.OversizedResponses;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.control.Either;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Very many faults of all kinds leave no trace. {@code -Dsoak.faults} sets their number. */
@Isolated("counts threads and memory, which are those of all tests")
class SoakTest {
    private static final int FAULTS = Integer.getInteger("soak.faults", 1_000);
    private static final int WARM_UP = 200;
    private static final Duration SHORT = Duration.ofMillis(40);
    private static final WireResponse CUSTOMER =
            WireResponse.json(200, "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\"}");
    private static final List<ExchangeHandler> SCRIPTS = List.of(
            BrokenResponses.closeBeforeResponse(),
            WireResponse.json(503, "{}"),
            BrokenResponses.resetBeforeResponse(),
            WireResponse.of(200, "text/html", "<html>Please log in</html>"),
            BrokenResponses.resetMidHeaders(),
            CUSTOMER,
            BrokenResponses.resetMidBody(CUSTOMER),
            BrokenResponses.shortContentLength(CUSTOMER),
            WireResponse.json(429, "{}"),
            BrokenResponses.badChunk(CUSTOMER),
            WireResponse.json(401, "{}"),
            OversizedResponses.endlessBody(CUSTOMER),
            WireResponse.json(200, "[".repeat(100_000)),
            DelayedResponses.stallMidBody(CUSTOMER),
            WireResponse.json(422, "{\"errors\":[\"No.\"]}"));

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void thousandsOfFaultsShouldLeaveSocketsThreadsAndMemoryWhereTheyWere() {
        try (var server = FaultServer.start();
                var kickserv = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("key")
                        .requestTimeout(SHORT)
                        .maxResponseBytes(1 << 16)
                        .retries(RetryPolicy.STANDARD.withBackoff(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                        .build()) {
            var turn = new AtomicInteger();
            server.routeWith(request -> SCRIPTS.get(turn.getAndIncrement() % SCRIPTS.size()));
            run(kickserv, server, WARM_UP);
            int threads = Thread.activeCount();
            long memory = memory();

            run(kickserv, server, FAULTS);

            assertThat(memory() - memory).as("bytes kept").isLessThan(4L << 20);
            assertThat(Thread.activeCount()).as("threads").isLessThanOrEqualTo(threads + 4);
            assertThat(server.openConnections()).as("connections").isLessThanOrEqualTo(2);
        }
    }

    private static void run(HttpKickserv kickserv, FaultServer server, int calls) {
        long failed = 0;
        for (int call = 0; call < calls; call++) {
            Either<Failure, ?> outcome = call % 2 == 0
                    ? kickserv.customers().get(new CustomerNumber(380))
                    : kickserv.customers().create(NewCustomer.builder("Quist").build());
            failed += outcome.isLeft() ? 1 : 0;
        }
        assertThat(failed).isGreaterThan(calls / 2);
        assertThat(server.awaitRequests(calls, SHORT)).isTrue();
    }

    /** Returns the used memory after garbage collection. */
    private static long memory() {
        var gone = new WeakReference<>(new Object());
        while (gone.get() != null) {
            System.gc();
        }
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
