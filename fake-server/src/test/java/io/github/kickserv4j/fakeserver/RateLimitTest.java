package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final String CREATE = "{\"customer\":{\"name\":\"Ann Example\"}}";

    private final SettableClock clock = new SettableClock();
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final FakeKickserv fake = FakeKickserv.builder(twin)
            .clock(clock)
            .rateLimit(3, Duration.ofMinutes(1))
            .addAccount(FakeAccount.builder(InMemoryKickserv.create())
                    .slug("other")
                    .apiKey("other")
                    .build())
            .start();
    private final TestHttpClient client = TestHttpClient.forServer(fake);

    @AfterEach
    void close() {
        fake.close();
    }

    private int status() {
        return client.get("/customers.json").status();
    }

    @Test
    void requestShouldBeRefusedWithoutEffectWhenThereWereTooMany() {
        List.of(1, 2, 3).forEach(i -> assertThat(status()).isEqualTo(200));

        Response refused = client.post("/customers.json", CREATE);

        assertThat(refused.statusAndErrors()).containsExactly("429", "Too many requests.");
        assertThat(refused.header("retry-after")).isEqualTo("60");
        assertThat(twin.customers().all(CustomerFilter.ALL)).isEmpty();
        assertThat(fake.requests().last().status()).isEqualTo(429);
    }

    @Test
    void requestShouldBeAcceptedWhenTheClientWaitedForRetryAfter() {
        status();
        clock.pass(Duration.ofSeconds(20));
        status();
        status();
        clock.pass(Duration.ofMillis(10_500));

        assertThat(client.get("/customers.json").header("retry-after")).isEqualTo("30");
        clock.pass(Duration.ofSeconds(29));
        assertThat(client.get("/customers.json").header("retry-after")).isEqualTo("1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(status()).isEqualTo(200);
        assertThat(client.get("/customers.json").header("retry-after")).isEqualTo("20");
    }

    @Test
    void requestsShouldNotCountWhenTheyAreRefusedOrScripted() {
        fake.enqueue(ScriptedResponse.of(503));
        status();
        new TestHttpClient(fake.accountUri(), "x", "x").get("/customers.json");

        assertThat(List.of(status(), status(), status(), status())).containsExactly(200, 200, 200, 429);
        clock.pass(Duration.ofMinutes(1));
        assertThat(List.of(status(), status(), status(), status())).containsExactly(200, 200, 200, 429);
    }

    @Test
    void strangersShouldNotLearnThatThereWereTooMany() {
        List.of(1, 2, 3).forEach(i -> status());

        assertThat(new TestHttpClient(fake.accountUri(), "x", "x")
                        .get("/customers.json")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void limitShouldBeOfItsAccountOnly() {
        List.of(1, 2, 3).forEach(i -> status());
        var other = new TestHttpClient(fake.accountUri("other"), "other", "other");

        assertThat(status()).isEqualTo(429);
        assertThat(other.get("/customers.json").status()).isEqualTo(200);
    }

    @Test
    void requestsShouldBeCountedOnceEachWhenTheyComeTogether() {
        List<Integer> statuses = Stream.generate(() -> client.getAsync("/customers.json")).limit(30).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(3);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(27);
    }

    @Test
    void limitShouldBeRefusedWhenItIsNone() {
        var account = FakeAccount.builder(twin);

        assertThatThrownBy(() -> account.rateLimit(0, Duration.ofSeconds(1))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> account.rateLimit(1, Duration.ZERO)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> account.rateLimit(1, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static final class SettableClock extends Clock {
        private volatile Instant now = Instant.parse("2025-07-01T16:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
