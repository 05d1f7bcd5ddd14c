package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireExchange;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Throttles one request for a second and answers all others, and counts those that arrive within that second. */
final class RateLimitedOnceHandler implements ExchangeHandler {
    private static final long NEARLY_A_SECOND = Duration.ofMillis(950).toNanos();

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger duringPause = new AtomicInteger();
    private final AtomicLong refusedAt = new AtomicLong();

    @Override
    public void handle(WireExchange wireExchange) throws IOException {
        long now = System.nanoTime();
        if (requests.getAndIncrement() == 0) {
            refusedAt.set(now);
            WireResponse.of(429).header("Retry-After", "1").handle(wireExchange);
            return;
        }
        if (now - refusedAt.get() < NEARLY_A_SECOND) {
            duringPause.incrementAndGet();
        }
        CustomerResponses.singleCustomer().handle(wireExchange);
    }

    int requestsDuringPause() {
        return duringPause.get();
    }
}
