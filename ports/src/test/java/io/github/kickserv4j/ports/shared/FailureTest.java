package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Operation GET = Operation.read("customers.get", "customer 380");
    private static final Operation CREATE = Operation.write("customers.create", "new customer");
    private static final Option<ResponseDetails> REPLY =
            Option.some(new ResponseDetails(400, Option.some("abc-1"), "Invalid customer."));

    @Test
    void foldShouldCallTheFunctionOfItsKind() {
        var violation = new Violation("name", "is required", "");
        assertThat(Stream.of(
                                new Failure.NotFound(FailureContext.of(GET, Delivery.REJECTED, REPLY)),
                                new Failure.Invalid(
                                        FailureContext.of(GET, Delivery.REJECTED, REPLY), List.of(violation)),
                                new Failure.Unauthorized(FailureContext.of(GET, Delivery.REJECTED, REPLY)),
                                new Failure.Forbidden(FailureContext.of(GET, Delivery.REJECTED, REPLY), "forbidden"),
                                new Failure.RateLimited(
                                        FailureContext.of(GET, Delivery.REJECTED, REPLY), Option.none()),
                                new Failure.Unavailable(FailureContext.of(GET, Delivery.UNKNOWN, REPLY), "down"),
                                new Failure.TimedOut(
                                        FailureContext.of(GET, Delivery.UNKNOWN, REPLY), Duration.ofSeconds(1)),
                                new Failure.UnexpectedResponse(FailureContext.of(GET, Delivery.UNKNOWN, REPLY), "odd"))
                        .map(FailureTest::kind))
                .containsExactly(
                        "not found", "invalid", "unauthorized", "forbidden", "limited", "unavailable", "late", "odd");
    }

    @Test
    void messageShouldNameOperationThingReasonStatusAndRequest() {
        assertThat(new Failure.NotFound(FailureContext.of(GET, Delivery.REJECTED, REPLY)).message())
                .isEqualTo("customers.get of customer 380 failed: not found (status 400, request abc-1)");
    }

    @Test
    void messageShouldReportTheUnknownOutcomeOfAWrite() {
        var late = Duration.ofMillis(1500);

        assertThat(new Failure.TimedOut(FailureContext.of(CREATE, Delivery.UNKNOWN), late).message())
                .isEqualTo("customers.create of new customer failed: timed out after 1500 ms; "
                        + "whether it was done is unknown");
        assertThat(new Failure.TimedOut(FailureContext.of(CREATE, Delivery.NOT_SENT), late).message())
                .doesNotContain("unknown");
        assertThat(new Failure.TimedOut(FailureContext.of(GET, Delivery.UNKNOWN), late).message())
                .doesNotContain("unknown");
    }

    @Test
    void reasonShouldNameTheTimedOutStepWhenThatIsKnown() {
        var failureContext = FailureContext.of(GET, Delivery.NOT_SENT);

        assertThat(new Failure.TimedOut(failureContext, Duration.ofSeconds(1), Option.some("connecting to a:443"))
                        .reason())
                .isEqualTo("timed out after 1000 ms while connecting to a:443");
    }

    @Test
    void messageShouldHoldTheWait() {
        var limited =
                new Failure.RateLimited(FailureContext.of(GET, Delivery.REJECTED), Option.some(Duration.ofSeconds(2)));

        assertThat(limited.message()).endsWith("rate limited, retry after 2 s");
    }

    @Test
    void toExceptionShouldCarryTheFailure() {
        Failure failure = new Failure.NotFound(FailureContext.of(GET, Delivery.REJECTED, REPLY));

        assertThat(failure.toException()).hasMessage(failure.message());
        assertThat(failure.toException().failure()).isSameAs(failure);
    }

    @Test
    void messageShouldCountTheAttemptsWhenThereWereSeveral() {
        Failure first = new Failure.Unavailable(FailureContext.of(GET, Delivery.UNKNOWN), "down");
        Failure last = new Failure.Unauthorized(
                FailureContext.of(GET, Delivery.REJECTED).withEarlierFailures(List.of(first)));

        assertThat(last.message()).endsWith("unknown account or API key, in 2 attempts");
        assertThat(last.toException().getSuppressed()).hasSize(1).allSatisfy(earlier -> assertThat(earlier)
                .hasMessage(first.message()));
    }

    @Test
    void withShouldKeepTheTypeAndItsContext() {
        FailureContext other = FailureContext.of(CREATE, Delivery.NOT_SENT);
        Seq<Failure> all = List.of(
                new Failure.NotFound(other),
                new Failure.Invalid(other, List.of(new Violation("name", "is required", ""))),
                new Failure.Unauthorized(other),
                new Failure.Forbidden(other, "no"),
                new Failure.RateLimited(other, Option.some(Duration.ofSeconds(1))),
                new Failure.Unavailable(other, "down", Option.some(Duration.ofSeconds(1))),
                new Failure.TimedOut(other, Duration.ofSeconds(1), Option.some("connecting")),
                new Failure.UnexpectedResponse(other, "odd"));

        assertThat(all.map(failure -> failure.withContext(FailureContext.of(GET, Delivery.REJECTED))
                        .withContext(other)))
                .isEqualTo(all);
    }

    @Test
    void isOutcomeUnknownShouldBeTrueOnlyOfAnUncertainWrite() {
        assertThat(new Failure.Unauthorized(FailureContext.of(CREATE, Delivery.UNKNOWN)).isOutcomeUnknown())
                .isTrue();
        assertThat(new Failure.Unauthorized(FailureContext.of(CREATE, Delivery.NOT_SENT)).isOutcomeUnknown())
                .isFalse();
        assertThat(new Failure.Unauthorized(FailureContext.of(GET, Delivery.UNKNOWN)).isOutcomeUnknown())
                .isFalse();
    }

    @Test
    void whenShouldCallTheFirstFunctionOfItsKind() {
        Failure late = new Failure.TimedOut(FailureContext.of(GET, Delivery.UNKNOWN), Duration.ofSeconds(1));

        assertThat(late.when(Failure.NotFound.class, it -> "not found")
                        .when(
                                Failure.TimedOut.class,
                                it -> "late by " + it.timeout().toSeconds())
                        .when(Failure.TimedOut.class, it -> "again")
                        .otherwise(it -> "other"))
                .isEqualTo("late by 1");
    }

    @Test
    void otherwiseShouldCallItsFunctionWhenNoKindMatches() {
        Failure late = new Failure.TimedOut(FailureContext.of(GET, Delivery.UNKNOWN), Duration.ofSeconds(1));

        assertThat(late.when(Failure.NotFound.class, it -> "not found").otherwise(Failure::reason))
                .isEqualTo("timed out after 1000 ms");
    }

    @Test
    void invalidShouldHoldTheViolationsAndReportThatNothingWasSent() {
        Seq<Violation> violations = List.of(new Violation("name", "is required", ""));

        assertThat(Failure.invalid(CREATE, violations))
                .isEqualTo(new Failure.Invalid(FailureContext.of(CREATE, Delivery.NOT_SENT), violations));
    }

    private static String kind(Failure failure) {
        return failure.fold(
                notFound -> "not found",
                invalid -> "invalid",
                unauthorized -> "unauthorized",
                forbidden -> "forbidden",
                limited -> "limited",
                unavailable -> "unavailable",
                late -> "late",
                odd -> "odd");
    }
}
