package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.INVALID;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.LOST;
import static io.github.kickserv4j.testkit.assertj.SampleFailures.NOT_FOUND;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.github.kickserv4j.ports.shared.WalkPosition;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureKindAssertTest {
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final FailureContext LIST = FailureContext.of(
                    CustomerOperations.LIST,
                    Delivery.REJECTED,
                    Option.some(new ResponseDetails(429, Option.some("r-1"), "")))
            .withPosition(WalkPosition.of(new PageRequest(7)));
    private static final FailureContext ROW =
            LIST.withPosition(WalkPosition.of(new PageRequest(8), new Violation("[2]", "must have an id", "{}")));
    private static final Failure LIMITED = new Failure.RateLimited(LIST, Option.some(WAIT));
    private static final Failure LIMITED_WITHOUT = new Failure.RateLimited(LIST, Option.none());
    private static final Failure DOWN = new Failure.Unavailable(LIST, "the server failed", Option.some(WAIT));
    private static final Failure SLOW = new Failure.TimedOut(LIST, WAIT, Option.some("connecting"));
    private static final Failure UNKNOWN_PHASE = new Failure.TimedOut(LIST, WAIT);
    private static final Failure UNEXPECTED = new Failure.UnexpectedResponse(ROW, "100% no JSON");

    @Test
    void assertionsShouldPassWhenTheKindIsAsExpected() {
        assertThat(NOT_FOUND).isNotFound().hasStatus(404);
        assertThat(INVALID)
                .isInvalid()
                .hasOnlyViolation("name", Rule.NOT_BLANK)
                .hasViolationOf("name")
                .hasViolationOf("name", "blank")
                .hasNoResponse();
        assertThat(new Failure.Unauthorized(LIST)).isUnauthorized();
        assertThat(new Failure.Forbidden(LIST, "forbidden")).isForbidden().hasReasonContaining("forbidden");
        assertThat(LIMITED).isRateLimited().hasRetryAfter(WAIT).hasPage(7).hasRequestId("r-1");
        assertThat(LIMITED_WITHOUT).isRateLimited().hasNoRetryAfter();
        assertThat(DOWN).isUnavailable().hasRetryAfter(WAIT).hasAttempts(1);
        assertThat(LOST).isUnavailable().hasNoRetryAfter().hasAttempts(2);
        assertThat(SLOW).isTimedOut().hasTimeout(WAIT).hasPhase("connecting");
        assertThat(UNKNOWN_PHASE).isTimedOut().hasNoPhase();
        assertThat(UNEXPECTED).isUnexpectedResponse().hasUnreadableRow().hasPage(8);
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                arguments(LIMITED, () -> assertThat(LIMITED).isNotFound(), "the failure NotFound"),
                arguments(LIMITED, () -> assertThat(LIMITED).isInvalid(), "the failure Invalid"),
                arguments(LIMITED, () -> assertThat(LIMITED).isUnauthorized(), "the failure Unauthorized"),
                arguments(LIMITED, () -> assertThat(LIMITED).isForbidden(), "the failure Forbidden"),
                arguments(DOWN, () -> assertThat(DOWN).isRateLimited(), "the failure RateLimited"),
                arguments(LIMITED, () -> assertThat(LIMITED).isUnavailable(), "the failure Unavailable"),
                arguments(LIMITED, () -> assertThat(LIMITED).isTimedOut(), "the failure TimedOut"),
                arguments(LIMITED, () -> assertThat(LIMITED).isUnexpectedResponse(), "the failure UnexpectedResponse"),
                arguments(
                        LIMITED,
                        () -> assertThat(LIMITED).isRateLimited().hasRetryAfter(WAIT.plusMillis(1)),
                        "a failure with the time to wait 30001 ms"),
                arguments(
                        LIMITED,
                        () -> assertThat(LIMITED).isRateLimited().hasNoRetryAfter(),
                        "a failure without a time to wait"),
                arguments(
                        LIMITED_WITHOUT,
                        () -> assertThat(LIMITED_WITHOUT).isRateLimited().hasRetryAfter(WAIT),
                        "a failure with the time to wait 30000 ms"),
                arguments(
                        DOWN,
                        () -> assertThat(DOWN).isUnavailable().hasNoRetryAfter(),
                        "a failure without a time to wait"),
                arguments(
                        SLOW,
                        () -> assertThat(SLOW).isTimedOut().hasTimeout(Duration.ofSeconds(1)),
                        "a timeout after 1000 ms"),
                arguments(SLOW, () -> assertThat(SLOW).isTimedOut().hasPhase("reading"), "a timeout while reading"),
                arguments(SLOW, () -> assertThat(SLOW).isTimedOut().hasNoPhase(), "a timeout in an unknown phase"),
                arguments(
                        INVALID,
                        () -> assertThat(INVALID).isInvalid().hasOnlyViolation("fax", Rule.NOT_BLANK),
                        "only the violation \"fax must not be blank\" [not_blank]"),
                arguments(INVALID, () -> assertThat(INVALID).isInvalid().hasViolationOf("fax"), "a violation of fax"),
                arguments(
                        INVALID,
                        () -> assertThat(INVALID).isInvalid().hasViolationOf("name", "50 %d"),
                        "a violation of name that contains \"50 %d\""),
                arguments(DOWN, () -> assertThat(DOWN).hasNoResponse(), "a failure without a response"),
                arguments(DOWN, () -> assertThat(DOWN).hasRequestId("r-2"), "a failure with the request id r-2"),
                arguments(DOWN, () -> assertThat(DOWN).hasAttempts(2), "a failure after attempts: 2, not 1"),
                arguments(DOWN, () -> assertThat(DOWN).hasPage(6), "a failure of page 6"),
                arguments(DOWN, () -> assertThat(DOWN).hasUnreadableRow(), "a failure of an unreadable row"),
                arguments(
                        UNEXPECTED,
                        () -> assertThat(UNEXPECTED).hasReasonContaining("unexpected"),
                        "a failure whose reason contains \"unexpected\""));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void everyAssertionShouldShowTheFailure(Failure failure, ThrowingCallable assertion, String expected) {
        shouldFailWith(
                assertion,
                "Expecting " + expected,
                "but got the failure",
                "  " + failure.message(),
                "  " + failure.getClass().getSimpleName() + ", delivery " + failure.delivery());
    }

    @Test
    void assertionsOnAKindShouldBeSoft() {
        var softly = new KickservSoftAssertions();

        softly.assertThat(LIMITED).isRateLimited().hasNoRetryAfter().hasPage(6);
        softly.assertThat(LIMITED).isTimedOut().hasNoPhase().hasPage(6);

        assertThat(softly.errorsCollected()).hasSize(3);
    }

    private static Arguments arguments(Failure failure, ThrowingCallable assertion, String expected) {
        return Arguments.of(failure, assertion, expected);
    }
}
