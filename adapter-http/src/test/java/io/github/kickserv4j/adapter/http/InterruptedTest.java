package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A thread that is interrupted when it calls, or becomes so between two requests, sends nothing more. */
@Tag("rule:interrupted-threads-send-nothing")
class InterruptedTest {
    private final FakeAccount account = new FakeAccount();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void close() {
        Thread.interrupted();
        account.close();
    }

    static Stream<Flow> flows() {
        return Flow.all();
    }

    @TestFactory
    Stream<DynamicTest> everyWriteShouldAskNobodyAndSendNothingWhenItsThreadIsInterrupted() {
        var deeds = Deed.all(account.twin()).collect(Collectors.toList());
        return IntStream.range(0, deeds.size())
                .mapToObj(index -> DynamicTest.dynamicTest(
                        deeds.get(index).asked().toString(),
                        () -> assertUnsent(deeds.get(index).call())));
    }

    @Test
    void everyReadShouldAskNobodyAndSendNothingWhenItsThreadIsInterrupted() {
        assertUnsent(at -> at.customers().get(Flow.CUSTOMER));
        assertUnsent(at -> at.customers().list(CustomerFilter.NONE, PageRequest.FIRST));
        assertUnsent(at -> at.customers().withName(new FullName("Quist")));
        assertUnsent(at -> at.customers()
                .all(CustomerFilter.NONE)
                .collect(Collectors.toList())
                .get(0));
        Flow.all().forEach(flow -> assertUnsent(flow.call()));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void eachShouldSendNothingMoreWhenItsThreadIsInterruptedBetweenItsRequests(Flow flow) {
        for (int step = 1; step < flow.answers().size(); step++) {
            flow.answers().forEach(body -> account.answers(200, body));
            Failure failure = interruptedAfter(step, flow.call());

            assertThat(failure.operation()).isEqualTo(flow.operation());
            assertThat(failure.delivery())
                    .as("after %s of %s", step, flow)
                    .isEqualTo(step > flow.write() ? Delivery.UNKNOWN : Delivery.NOT_SENT);
            assertThat(failure.doubt().isDefined()).isEqualTo(step > flow.write());
            assertThat(account.sent()).hasSize(step);
            drain(flow.answers().size() - step);
        }
    }

    @Test
    void eachShouldSendNothingMoreWhenItsThreadIsInterruptedBetweenItsAttempts() {
        for (RetryPolicy policy : new RetryPolicy[] {
            RetryPolicy.STANDARD, RetryPolicy.STANDARD.waiting(Duration.ZERO, Duration.ZERO, Duration.ZERO)
        }) {
            account.answers(503, "");
            try (var client = account.patient()
                    .retries(policy)
                    .listener(attempt -> Thread.currentThread().interrupt())
                    .build()) {
                Failure failure = failureOf(client.customers().get(Flow.CUSTOMER));

                assertThat(Thread.interrupted()).isTrue();
                assertThat(failure.reason()).isEqualTo("interrupted");
                assertThat(failure.earlier()).hasSize(1);
                assertThat(account.sent()).hasSize(1);
            }
        }
    }

    @Test
    void eachShouldSendNothingWhenItsThreadIsInterruptedWhileItIsGettingReady() {
        assertUnsent(account.patient().apiKeyFrom(() -> {
            Thread.currentThread().interrupt();
            return FakeAccount.KEY;
        }));
        assertUnsent(account.patient().rateLimiter(longest -> {
            Thread.currentThread().interrupt();
            return Option.some(Duration.ZERO);
        }));
    }

    private void assertUnsent(HttpKickservBuilder builder) {
        try (var client = builder.build()) {
            Failure failure = failureOf(client.customers().get(Flow.CUSTOMER));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(account.sent()).isEmpty();
        }
    }

    private void assertUnsent(Function<Kickserv, Either<Failure, ?>> call) {
        try (var client = account.patient()
                .apiKeyFrom(() -> {
                    asked.incrementAndGet();
                    return FakeAccount.KEY;
                })
                .rateLimiter(longest -> {
                    asked.incrementAndGet();
                    return Option.some(Duration.ZERO);
                })
                .build()) {
            Thread.currentThread().interrupt();
            Failure failure = failureOf(call.apply(client));

            assertThat(Thread.interrupted()).as("the flag").isTrue();
            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(failure.reason()).isEqualTo("interrupted");
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(asked).as("how often key or limiter were asked").hasValue(0);
            assertThat(account.sent()).isEmpty();
        }
    }

    private Failure interruptedAfter(int step, Function<Kickserv, Either<Failure, ?>> call) {
        var attempts = new AtomicInteger();
        try (var client = account.builder()
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

    /** Uses up answers that nobody asked for. */
    private void drain(int answers) {
        for (int count = 0; count < answers; count++) {
            account.client().customers().get(Flow.CUSTOMER);
        }
        account.sent();
    }

    private static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }
}
