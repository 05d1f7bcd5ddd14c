package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread that is interrupted before a call, or between two requests, sends nothing more. */
@Tag("rule:interrupted-threads-send-nothing")
class InterruptedTest {
    private final HttpClientFixture account = new HttpClientFixture();
    private final AtomicInteger requested = new AtomicInteger();

    @AfterEach
    void close() {
        Thread.interrupted();
        account.close();
    }

    static Stream<MultiRequestScenario> flows() {
        return MultiRequestScenario.all();
    }

    @TestFactory
    Stream<DynamicTest> everyWriteShouldRequestNoKeyAndSendNothingWhenItsThreadIsInterrupted() {
        var scenarios = WriteScenario.allFor(account.twin()).collect(Collectors.toList());
        return IntStream.range(0, scenarios.size())
                .mapToObj(index -> DynamicTest.dynamicTest(
                        scenarios.get(index).write().toString(),
                        () -> assertUnsent(scenarios.get(index).call())));
    }

    @Test
    void everyReadShouldRequestNoKeyAndSendNothingWhenItsThreadIsInterrupted() {
        assertUnsent(at -> at.customers().get(MultiRequestScenario.CUSTOMER));
        assertUnsent(at -> at.customers().list(CustomerFilter.ALL, PageRequest.FIRST));
        assertUnsent(at -> at.customers().withName(new FullName("Quist")));
        assertUnsent(at -> at.customers()
                .all(CustomerFilter.ALL)
                .collect(Collectors.toList())
                .get(0));
        MultiRequestScenario.all().forEach(multiRequestScenario -> assertUnsent(multiRequestScenario.call()));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSendNothingMoreWhenItsThreadIsInterruptedBetweenItsRequests(
            MultiRequestScenario multiRequestScenario) {
        for (int step = 1; step < multiRequestScenario.answers().size(); step++) {
            multiRequestScenario.answers().forEach(body -> account.enqueueResponse(200, body));
            Failure failure = interruptedAfter(step, multiRequestScenario.call());

            assertThat(failure.operation()).isEqualTo(multiRequestScenario.operation());
            assertThat(failure.delivery())
                    .as("after %s of %s", step, multiRequestScenario)
                    .isEqualTo(step > multiRequestScenario.write() ? Delivery.UNKNOWN : Delivery.NOT_SENT);
            assertThat(failure.uncertainWrite().isDefined()).isEqualTo(step > multiRequestScenario.write());
            assertThat(account.takeRequests()).hasSize(step);
            drain(multiRequestScenario.answers().size() - step);
        }
    }

    @Test
    void eachShouldSendNothingMoreWhenItsThreadIsInterruptedBetweenItsAttempts() {
        for (RetryPolicy policy : new RetryPolicy[] {
            RetryPolicy.STANDARD, RetryPolicy.STANDARD.withBackoff(Duration.ZERO, Duration.ZERO, Duration.ZERO)
        }) {
            account.enqueueResponse(503, "");
            try (var client = account.builderWithRetries()
                    .retries(policy)
                    .listener(attempt -> Thread.currentThread().interrupt())
                    .build()) {
                Failure failure = failureOf(client.customers().get(MultiRequestScenario.CUSTOMER));

                assertThat(Thread.interrupted()).isTrue();
                assertThat(failure.reason()).isEqualTo("interrupted");
                assertThat(failure.earlierFailures()).hasSize(1);
                assertThat(account.takeRequests()).hasSize(1);
            }
        }
    }

    @Test
    void eachShouldSendNothingWhenItsThreadIsInterruptedWhileItIsGettingReady() {
        assertUnsent(account.builderWithRetries().apiKeyFrom(() -> {
            Thread.currentThread().interrupt();
            return HttpClientFixture.KEY;
        }));
        assertUnsent(account.builderWithRetries().rateLimiter(longest -> {
            Thread.currentThread().interrupt();
            return Option.some(Duration.ZERO);
        }));
    }

    private void assertUnsent(HttpKickservBuilder builder) {
        try (var client = builder.build()) {
            Failure failure = failureOf(client.customers().get(MultiRequestScenario.CUSTOMER));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(account.takeRequests()).isEmpty();
        }
    }

    private void assertUnsent(Function<Kickserv, Either<Failure, ?>> call) {
        try (var client = account.builderWithRetries()
                .apiKeyFrom(() -> {
                    requested.incrementAndGet();
                    return HttpClientFixture.KEY;
                })
                .rateLimiter(longest -> {
                    requested.incrementAndGet();
                    return Option.some(Duration.ZERO);
                })
                .build()) {
            Thread.currentThread().interrupt();
            Failure failure = failureOf(call.apply(client));

            assertThat(Thread.interrupted()).as("the flag").isTrue();
            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(failure.reason()).isEqualTo("interrupted");
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(requested)
                    .as("requests to the key source and the limiter")
                    .hasValue(0);
            assertThat(account.takeRequests()).isEmpty();
        }
    }

    private Failure interruptedAfter(int step, Function<Kickserv, Either<Failure, ?>> call) {
        var attempts = new AtomicInteger();
        try (var client = account.builderWithoutRetries()
                .listener(attempt -> {
                    if (attempts.incrementAndGet() == step) {
                        Thread.currentThread().interrupt();
                    }
                })
                .build()) {
            Failure failure = failureOf(call.apply(client));
            assertThat(Thread.interrupted()).as("the flag").isTrue();
            return failure;
        }
    }

    /** Consumes the remaining scripted responses. */
    private void drain(int answers) {
        for (int count = 0; count < answers; count++) {
            account.client().customers().get(MultiRequestScenario.CUSTOMER);
        }
        account.takeRequests();
    }

    private static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }
}
