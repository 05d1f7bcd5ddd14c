package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KickservExceptionTest {
    private static final Operation CREATE = Operation.write("customers.create", "new customer");
    private static final UncertainWrite<SampleWrite> UNCERTAIN_WRITE =
            new UncertainWrite<>(new SampleWrite("Gate code"), Instant.EPOCH);
    private static final FailureContext FIRST =
            FailureContext.of(CREATE, Delivery.UNKNOWN).withUncertainWrite(UNCERTAIN_WRITE);
    private static final FailureContext INCIDENT = FailureContext.of(
                    CREATE,
                    Delivery.UNKNOWN,
                    Option.some(new ResponseDetails(503, Option.some("abc-1"), "text/html, 5 bytes")))
            .withEarlierFailures(List.of(new Failure.TimedOut(FIRST, Duration.ofSeconds(1))))
            .withUncertainWrite(UNCERTAIN_WRITE);

    private record SampleWrite(String content) implements Write<String> {
        @Override
        public Operation operation() {
            return CREATE;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                new Failure.NotFound(INCIDENT),
                new Failure.Invalid(INCIDENT, Vector.of(new Violation("name", "is required", "x"))),
                new Failure.Unauthorized(INCIDENT),
                new Failure.Forbidden(INCIDENT, "no"),
                new Failure.RateLimited(INCIDENT, Option.some(Duration.ofSeconds(3))),
                new Failure.Unavailable(INCIDENT, "down", Option.some(Duration.ofSeconds(2))),
                new Failure.TimedOut(INCIDENT, Duration.ofMillis(1500)),
                new Failure.UnexpectedResponse(INCIDENT, "odd"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureShouldBeCompleteWhenTheExceptionWasSerialised(Failure failure)
            throws IOException, ClassNotFoundException {
        KickservException back = serialised(failure.toException());

        assertThat(back.failure()).isEqualTo(failure);
        assertThat(back.failure().isOutcomeUnknown()).isTrue();
        assertThat(back.failure().message()).isEqualTo(failure.message());
        assertThat(back).hasMessage(failure.message());
        assertThat(back.getSuppressed()).hasSize(1);
    }

    private static KickservException serialised(KickservException thrown) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (KickservException) in.readObject();
        }
    }
}
