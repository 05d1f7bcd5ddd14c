package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Locale;

/**
 * The result of one call, with assertions on it.
 *
 * @param measuredTime the duration of the call
 * @param limit the longest duration that is allowed
 * @param interrupted true if the thread was marked as interrupted when the call returned
 * @param allowedRequests the number of requests that is allowed, in words
 */
record CallResult(
        FaultTestHarness harness,
        Either<Failure, ?> outcome,
        MeasuredTime measuredTime,
        Duration limit,
        boolean interrupted,
        String allowedRequests) {
    private static final Duration SLACK = Duration.ofMillis(150);
    private static final Duration STOP_LIMIT = Duration.ofMillis(100);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    CallResult assertSuccess() {
        outcome.swap().forEach(failure -> fail("success was expected, but " + failure.message()));
        return this;
    }

    CallResult assertFailure(Class<?>... kinds) {
        assertThat((Object) failure()).as("the kind of failure").isInstanceOfAny(kinds);
        return this;
    }

    /** Asserts that the failure contains the status of the response. */
    CallResult assertStatus(int status) {
        assertThat(failure().response().map(ResponseDetails::status))
                .as("the status of the failure")
                .contains(status);
        return this;
    }

    CallResult assertDelivery(Delivery delivery) {
        assertThat(failure().delivery())
                .as("the delivery of \"%s\"", failure().message())
                .isEqualTo(delivery);
        return this;
    }

    /** Asserts that this many attempts failed before the last one. */
    CallResult assertEarlierAttempts(int count) {
        assertThat(failure().earlierFailures()).as("earlier attempts").hasSize(count);
        assertThat(failure().toException().getSuppressed())
                .as("earlier attempts in the exception")
                .hasSize(count);
        return this;
    }

    CallResult assertRequests(int count) {
        assertThat(harness.requestCount()).as("requests that the server got").isEqualTo(count);
        return withAllowedRequests(Integer.toString(count));
    }

    CallResult assertRequestsAtMost(int count) {
        assertThat(harness.requestCount()).as("requests that the server got").isLessThanOrEqualTo(count);
        return withAllowedRequests("at most " + count);
    }

    CallResult assertRequestsAtLeast(int count) {
        assertThat(harness.requestCount()).as("requests that the server got").isGreaterThanOrEqualTo(count);
        return this;
    }

    CallResult assertConnections(int count) {
        assertThat(harness.server().connections()).as("connections").isEqualTo(count);
        return this;
    }

    /** Asserts that no connection is left open. */
    CallResult assertConnectionsClosed() {
        assertThat(harness.server().awaitNoOpenConnection(CLOSE_TIMEOUT))
                .as("every connection is closed when the call is over")
                .isTrue();
        return this;
    }

    CallResult assertTookAtLeast(Duration least) {
        assertThat(measuredTime.elapsed()).as("time taken").isGreaterThanOrEqualTo(least);
        return this;
    }

    /** Asserts that the call did not wait. */
    FaultCaseResult assertAtOnce() {
        assertThat(measuredTime.elapsed())
                .as("time taken by what is over at once")
                .isLessThan(limit.dividedBy(2).plus(measuredTime.schedulingDelay()));
        return toCaseResult(CallTiming.AT_ONCE);
    }

    FaultCaseResult assertWithinLimit() {
        assertThat(measuredTime.elapsed())
                .as("time taken, with a limit of %s", limit)
                .isLessThan(latestEnd());
        return toCaseResult(CallTiming.WITHIN_LIMIT);
    }

    /** Asserts that the call took the limit plus or minus ten percent, plus the scheduling delay. */
    FaultCaseResult assertAtDeadline() {
        assertThat(measuredTime.elapsed())
                .as("time taken, with a deadline after %s", limit)
                .isBetween(limit.multipliedBy(9).dividedBy(10), latestEnd());
        return toCaseResult(CallTiming.AT_DEADLINE);
    }

    /** Asserts that the call ended soon after it was stopped: within 100 ms on an idle machine, and later on a busy one. */
    FaultCaseResult assertStopped() {
        assertThat(measuredTime.elapsed())
                .as("time taken to stop")
                .isLessThan(STOP_LIMIT.multipliedBy(4).plus(measuredTime.schedulingDelay()));
        return withLimit(STOP_LIMIT).toCaseResult(CallTiming.AT_ONCE);
    }

    /** Returns a copy with another time. */
    CallResult withTime(MeasuredTime time) {
        return new CallResult(harness, outcome, time, limit, interrupted, allowedRequests);
    }

    /** Returns a copy with another limit. */
    CallResult withLimit(Duration time) {
        return new CallResult(harness, outcome, measuredTime, time, interrupted, allowedRequests);
    }

    Failure failure() {
        return outcome.swap()
                .getOrElseThrow(result -> new AssertionError("a failure was expected, but the call gave a "
                        + result.getClass().getSimpleName()));
    }

    private Duration latestEnd() {
        return limit.multipliedBy(11).dividedBy(10).plus(SLACK).plus(measuredTime.schedulingDelay());
    }

    /** Returns a copy with another description of the allowed requests. */
    CallResult withAllowedRequests(String sends) {
        return new CallResult(harness, outcome, measuredTime, limit, interrupted, sends);
    }

    private FaultCaseResult toCaseResult(CallTiming callTiming) {
        return new FaultCaseResult(
                harness.requestCount(),
                allowedRequests,
                outcome.fold(CallResult::assertStatus, done -> "success"),
                callTiming,
                measuredTime.elapsed(),
                limit);
    }

    private static String assertStatus(Failure failure) {
        String kind = failure.getClass().getSimpleName();
        boolean matters = failure.operation().isWrite() || failure.delivery() == Delivery.NOT_SENT;
        return matters
                ? kind + ", "
                        + failure.delivery().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : kind;
    }
}
