package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Faults in which the server is overloaded, and says when to retry. */
@ReliesOn({"retry-after-is-seconds-or-a-date", "429-was-not-processed"})
final class OverloadFaults {
    private static final String RETRIED = "two sends, success";
    private static final Duration NEARLY_A_SECOND = Duration.ofMillis(950);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMillis(50);
    private static final long YEAR = 31_536_000;

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "25a",
                    "429, Retry-After in seconds",
                    "that long a pause, success",
                    OverloadFaults::retriedAfterSeconds),
            FaultCase.of(
                    "25b", "429, Retry-After as a date", "that long a pause, success", OverloadFaults::retriedAtDate),
            FaultCase.of("25c", "429, Retry-After in the past", RETRIED, faultTestHarness -> retried(
                            faultTestHarness, httpDate(secondsFromNow(-3600)))
                    .assertWithinLimit()),
            FaultCase.of("25d", "429, Retry-After 0", RETRIED, faultTestHarness -> retried(faultTestHarness, "0")
                    .assertWithinLimit()),
            FaultCase.of("25e", "429, Retry-After -1", RETRIED, faultTestHarness -> retried(faultTestHarness, "-1")
                    .assertWithinLimit()),
            FaultCase.of("25f", "429, Retry-After abc", RETRIED, faultTestHarness -> retried(faultTestHarness, "abc")
                    .assertWithinLimit()),
            FaultCase.of(
                    "25g",
                    "429, Retry-After in a year",
                    "one send, rate limited at once",
                    OverloadFaults::retryAfterAYear),
            FaultCase.of("25h", "write, 429", "sent again, since it was not done", OverloadFaults::write),
            FaultCase.of(
                    "25i",
                    "429 whose body cannot be decoded",
                    "that long a pause, success",
                    OverloadFaults::undecodable),
            FaultCase.of("26a", "429 to one of many callers", "all callers pause", ConcurrentLoadFaults::sharedPause),
            FaultCase.of(
                    "26b",
                    "many callers at once",
                    "no more sends a second than the limit",
                    ConcurrentLoadFaults::sharedRateLimit),
            FaultCase.of("26c", "outage, a thousand reads", "1100 sends at most", ConcurrentLoadFaults::outage),
            FaultCase.of(
                    "27a",
                    "read, 503 for ever",
                    "all attempts, earlier failures reported",
                    OverloadFaults::unavailable),
            FaultCase.of("27b", "write, 503", "one send, outcome unknown", OverloadFaults::writeUnavailable),
            FaultCase.of(
                    "27c",
                    "503 for ever, fifty attempts",
                    "the deadline ends it",
                    OverloadFaults::unavailableUntilDeadline));

    private OverloadFaults() {}

    private static WireResponse rateLimited(String retryAfter) {
        return WireResponse.json(429, "{}").header("Retry-After", retryAfter);
    }

    private static ZonedDateTime secondsFromNow(long seconds) {
        return ZonedDateTime.now(Clock.system(ZoneOffset.UTC))
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(seconds);
    }

    private static String httpDate(ZonedDateTime time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time);
    }

    private static FaultCaseResult retriedAfterSeconds(FaultTestHarness faultTestHarness) {
        return retried(faultTestHarness, "1").assertTookAtLeast(NEARLY_A_SECOND).assertWithinLimit();
    }

    private static FaultCaseResult retriedAtDate(FaultTestHarness faultTestHarness) {
        ZonedDateTime date = secondsFromNow(2);
        CallResult callResult = retried(faultTestHarness, httpDate(date));
        assertThat(ZonedDateTime.now(Clock.system(ZoneOffset.UTC)))
                .as("the end of the call")
                .isAfterOrEqualTo(date.minus(CLOCK_TOLERANCE));
        return callResult.assertWithinLimit();
    }

    private static CallResult retried(FaultTestHarness faultTestHarness, String retryAfter) {
        return faultTestHarness
                .respondWith(rateLimited(retryAfter), CustomerResponses.singleCustomer())
                .read()
                .assertSuccess()
                .assertRequests(2);
    }

    private static FaultCaseResult write(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(rateLimited("0"), CustomerResponses.singleCustomer())
                .write()
                .assertSuccess()
                .assertRequests(2)
                .assertWithinLimit();
    }

    private static FaultCaseResult undecodable(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(rateLimited("1").header("Content-Encoding", "br"), CustomerResponses.singleCustomer())
                .read()
                .assertSuccess()
                .assertRequests(2)
                .assertTookAtLeast(NEARLY_A_SECOND)
                .assertWithinLimit();
    }

    private static FaultCaseResult retryAfterAYear(FaultTestHarness faultTestHarness) {
        CallResult callResult = faultTestHarness
                .configure(it -> it.operationTimeout = Duration.ofSeconds(2))
                .respondWith(rateLimited(Long.toString(YEAR)), CustomerResponses.singleCustomer())
                .read()
                .assertFailure(Failure.RateLimited.class)
                .assertRequests(1);
        assertThat(((Failure.RateLimited) callResult.failure()).retryAfter())
                .as("the time to wait")
                .contains(Duration.ofSeconds(YEAR));
        return callResult.assertAtOnce();
    }

    private static FaultCaseResult unavailable(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(WireResponse.of(503))
                .read()
                .assertFailure(Failure.Unavailable.class)
                .assertEarlierAttempts(2)
                .assertRequests(3)
                .assertWithinLimit();
    }

    private static FaultCaseResult writeUnavailable(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(WireResponse.of(503))
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.UNKNOWN)
                .assertRequests(1)
                .assertAtOnce();
    }

    private static FaultCaseResult unavailableUntilDeadline(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .configure(it -> it.attempts = 50)
                .configure(it -> it.operationTimeout = Duration.ofMillis(500))
                .warmUp()
                .respondWith(WireResponse.of(503))
                .read()
                .assertFailure(Failure.Unavailable.class, Failure.TimedOut.class)
                .withAllowedRequests("until the deadline")
                .assertWithinLimit()
                .withOutcome("Unavailable or TimedOut");
    }
}
