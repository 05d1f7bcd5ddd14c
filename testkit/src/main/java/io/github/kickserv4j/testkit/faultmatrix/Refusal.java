package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Exchange;
import io.github.kickserv4j.testkit.wirefault.Script;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Refuses one request for a second, and answers all others; counts those that came in that second nevertheless. */
final class Refusal implements Script {
    private static final long NEARLY_A_SECOND = Duration.ofMillis(950).toNanos();

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger inThePause = new AtomicInteger();
    private final AtomicLong refusedAt = new AtomicLong();

    @Override
    public void play(Exchange exchange) throws IOException {
        long now = System.nanoTime();
        if (requests.getAndIncrement() == 0) {
            refusedAt.set(now);
            Answer.of(429).header("Retry-After", "1").play(exchange);
            return;
        }
        if (now - refusedAt.get() < NEARLY_A_SECOND) {
            inThePause.incrementAndGet();
        }
        Records.quist().play(exchange);
    }

    int sentInThePause() {
        return inThePause.get();
    }
}
