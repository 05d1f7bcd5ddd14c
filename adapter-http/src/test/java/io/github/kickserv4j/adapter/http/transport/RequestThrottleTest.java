package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestThrottleTest {
    private static final ApiRequest CALL =
            ApiRequest.get(Operation.read("customers.get", "customer 380"), "customers/380.json");

    private final FakeTimeSource time = new FakeTimeSource();

    @Test
    void awaitShouldLetEverybodyThroughAtOnceWhenThereIsNoLimit() {
        assertThat(await(new RequestThrottle(RateLimiter.none(), time.time()))).isEmpty();
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void awaitShouldWaitUntilThePauseIsOver() {
        var requestThrottle = new RequestThrottle(RateLimiter.none(), time.time());
        requestThrottle.pause(Duration.ofSeconds(3));
        time.advance(Duration.ofSeconds(1));

        assertThat(await(requestThrottle)).isEmpty();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void pauseShouldNotEndAnEarlierLongerOne() {
        var requestThrottle = new RequestThrottle(RateLimiter.none(), time.time());
        requestThrottle.pause(Duration.ofSeconds(3));
        requestThrottle.pause(Duration.ofSeconds(1));

        await(requestThrottle);

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void pauseShouldLastTwentySecondsAtMost() {
        var requestThrottle = new RequestThrottle(RateLimiter.none(), time.time());
        requestThrottle.pause(Duration.ofDays(365));

        await(requestThrottle);

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void awaitShouldFailAtOnceWithTheTimeToWaitWhenThePauseIsPastTheDeadline() {
        var requestThrottle = new RequestThrottle(RateLimiter.none(), time.time());
        requestThrottle.pause(Duration.ofSeconds(15));

        Failure failure = requestThrottle
                .await(CALL, deadline(Duration.ofSeconds(10)))
                .get()
                .failure();

        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(((Failure.RateLimited) failure).retryAfter()).containsExactly(Duration.ofSeconds(15));
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void awaitShouldWaitAsLongAsTheLimiterReturns() {
        assertThat(await(new RequestThrottle(longest -> Option.some(Duration.ofMillis(70)), time.time())))
                .isEmpty();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(70));
    }

    @Test
    void awaitShouldReserveAgainWhenAnotherRequestWasRejectedMeanwhile() {
        var turns = new AtomicInteger();
        var paused = new RequestThrottle[1];
        paused[0] = new RequestThrottle(
                longest -> {
                    if (turns.incrementAndGet() == 1) {
                        paused[0].pause(Duration.ofSeconds(3));
                    }
                    return Option.some(Duration.ZERO);
                },
                time.time());

        assertThat(await(paused[0])).isEmpty();
        assertThat(turns).hasValue(2);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void awaitShouldFailAsNotSentWhenTheTurnWouldComeTooLate() {
        Failure failure = await(new RequestThrottle(longest -> Option.none(), time.time()))
                .get()
                .failure();

        assertThat(failure).isInstanceOf(Failure.RateLimited.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    void awaitShouldNotWaitPastTheDeadlineWhenTheLimiterReturnsALongerWait() {
        var requestThrottle = new RequestThrottle(longest -> Option.some(Duration.ofDays(1)), time.time());

        assertThat(await(requestThrottle).get().failure()).isInstanceOf(Failure.RateLimited.class);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void awaitShouldFailAsNotSentWhenTheLimiterIsBroken() {
        Failure failure = await(new RequestThrottle(
                        longest -> {
                            throw new IllegalStateException("canary");
                        },
                        time.time()))
                .get()
                .failure();

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(failure.message()).contains("IllegalStateException").doesNotContain("canary");
    }

    @Test
    void perSecondShouldSpreadTurnsEvenly() {
        RateLimiter limiter = RateLimiter.perSecond(10);
        Duration last = Duration.ZERO;
        for (int turn = 0; turn < 20; turn++) {
            last = limiter.reserve(Duration.ofMinutes(1)).get();
        }

        assertThat(last).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_900));
        assertThat(limiter.reserve(Duration.ofMillis(1))).isEmpty();
    }

    private Option<AttemptFailure> await(RequestThrottle requestThrottle) {
        return requestThrottle.await(CALL, deadline(Duration.ofMinutes(2)));
    }

    private Deadline deadline(Duration allowed) {
        return Deadline.after(allowed, time.time().nanos());
    }
}
