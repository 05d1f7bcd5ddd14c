package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Operation GET = Operation.read("customers.get", "customer 380");
    private static final Operation CREATE = Operation.write("customers.create", "new customer");
    private static final Option<Reply> REPLY = Option.some(new Reply(400, Option.some("abc-1"), "Invalid customer."));

    @Test
    void foldShouldCallTheFunctionOfItsKind() {
        var violation = new Violation("name", "is required", "");
        assertThat(Stream.of(
                                new Failure.NotFound(GET, Delivery.REJECTED, REPLY),
                                new Failure.Invalid(GET, Delivery.REJECTED, REPLY, List.of(violation)),
                                new Failure.Unauthorized(GET, Delivery.REJECTED, REPLY),
                                new Failure.Forbidden(GET, Delivery.REJECTED, REPLY),
                                new Failure.RateLimited(GET, Delivery.REJECTED, REPLY, Option.none()),
                                new Failure.Unavailable(GET, Delivery.UNKNOWN, REPLY, "down"),
                                new Failure.TimedOut(GET, Delivery.UNKNOWN, REPLY, Duration.ofSeconds(1)),
                                new Failure.UnexpectedResponse(GET, Delivery.UNKNOWN, REPLY, "odd"))
                        .map(FailureTest::kind))
                .containsExactly(
                        "not found", "invalid", "unauthorized", "forbidden", "limited", "unavailable", "late", "odd");
    }

    @Test
    void messageShouldNameOperationThingReasonStatusAndRequest() {
        assertThat(new Failure.NotFound(GET, Delivery.REJECTED, REPLY).message())
                .isEqualTo("customers.get of customer 380 failed: not found (status 400, request abc-1)");
    }

    @Test
    void messageShouldSayOfAWriteThatItsOutcomeIsUnknown() {
        var late = Duration.ofMillis(1500);

        assertThat(new Failure.TimedOut(CREATE, Delivery.UNKNOWN, Option.none(), late).message())
                .isEqualTo("customers.create of new customer failed: timed out after 1500 ms; "
                        + "whether it was done is unknown");
        assertThat(new Failure.TimedOut(CREATE, Delivery.NOT_SENT, Option.none(), late).message())
                .doesNotContain("unknown");
        assertThat(new Failure.TimedOut(GET, Delivery.UNKNOWN, Option.none(), late).message())
                .doesNotContain("unknown");
    }

    @Test
    void messageShouldSayHowLongToWait() {
        var limited =
                new Failure.RateLimited(GET, Delivery.REJECTED, Option.none(), Option.some(Duration.ofSeconds(2)));

        assertThat(limited.message()).endsWith("rate limited, retry after 2 s");
    }

    @Test
    void toExceptionShouldCarryTheFailure() {
        Failure failure = new Failure.NotFound(GET, Delivery.REJECTED, REPLY);

        assertThat(failure.toException()).hasMessage(failure.message());
        assertThat(failure.toException().failure()).isSameAs(failure);
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
