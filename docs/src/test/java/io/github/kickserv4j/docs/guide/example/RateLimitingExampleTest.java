package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.serialization.Mapper;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** The blocks of docs/rate-limiting.md: two machines that share nothing but a bucket in a real Redis. */
class RateLimitingExampleTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final FakeKickserv server =
            FakeKickserv.builder(twin).account("demo").apiKey("demo").start();
    private final LocalRedis redis = LocalRedis.start();
    private final ClientMachine one = new ClientMachine(redis.port());
    private final ClientMachine other = new ClientMachine(redis.port());

    @BeforeEach
    void createCustomer() {
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        redis.close();
        server.close();
    }

    @Test
    void machinesShouldShareOneBucket() {
        assertThat(List.of(one.call(), other.call(), one.call(), other.call(), one.call()))
                .allMatch(Either::isRight);

        assertThat(List.of(other.call(), one.call())).allMatch(RateLimitingExampleTest::isRefusedBeforeItIsSent);
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void machinesShouldSendNoMoreThanTheBucketAllowsWhenTheyCallAtOnce() {
        var calls = IntStream.range(0, 20)
                .parallel()
                .mapToObj(number -> (number % 2 == 0 ? one : other).call())
                .toList();

        assertThat(calls).filteredOn(Either::isRight).hasSize(5);
        assertThat(calls)
                .filteredOn(RateLimitingExampleTest::isRefusedBeforeItIsSent)
                .hasSize(15);
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void callShouldFailAsNotSentWhenRedisIsUnreachable() {
        assertThat(one.call().isRight()).isTrue();
        redis.close();

        Failure failure = one.call().getLeft();

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.reason()).startsWith("the rate limiter failed");
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(server.requests()).hasSize(1);
    }

    private static boolean isRefusedBeforeItIsSent(Either<Failure, Customer> call) {
        return call.isLeft()
                && call.getLeft() instanceof Failure.RateLimited refused
                && refused.delivery() == Delivery.NOT_SENT;
    }

    private static RateLimiter fiveAnHour(UnifiedJedis redis) {
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(rate -> rate.capacity(5).refillGreedy(5, Duration.ofHours(1)))
                .build();
        Bucket bucket = Bucket4jJedis.casBasedBuilder(redis)
                .keyMapper(Mapper.STRING)
                .build()
                .builder()
                .build("kickserv", () -> limit);
        return new BucketLimiter(bucket);
    }

    /** A client with a connection to Redis of its own. */
    private final class ClientMachine implements AutoCloseable {
        private final UnifiedJedis connection;
        private final HttpKickserv kickserv;

        ClientMachine(int redisPort) {
            connection = RedisClient.create("127.0.0.1", redisPort);
            kickserv = HttpKickserv.builder()
                    .baseUri(server.baseUri())
                    .account("demo")
                    .apiKey("demo")
                    .rateLimiter(fiveAnHour(connection))
                    .build();
        }

        Either<Failure, Customer> call() {
            return kickserv.customers().get(new CustomerNumber(1));
        }

        @Override
        public void close() {
            kickserv.close();
            connection.close();
        }
    }
}
