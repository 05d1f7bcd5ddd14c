package io.github.kickserv4j.testkit.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void thereShouldBeAFaultOfEveryKindOfFailure() {
        List<Fault> faults = List.of(
                Fault.LOST_RESPONSE,
                Fault.RATE_LIMITED,
                Fault.UNAUTHORIZED,
                Fault.FORBIDDEN,
                Fault.NOT_FOUND,
                Fault.UNREADABLE_RESPONSE,
                Fault.timeout(SECOND),
                Fault.invalid(new Violation("name", "must not be blank", "")));

        assertThat(faults.<Class<?>>map(fault -> fault.failure().get().getClass()))
                .containsExactlyInAnyOrder(Failure.class.getPermittedSubclasses());
    }

    @Test
    void afterExecutionShouldBeRefusedWhenTheFailureSaysThatNothingWasDone() {
        assertThatThrownBy(Fault.FORBIDDEN::afterExecution).hasMessageContaining("REJECTED");
        assertThatThrownBy(Fault.UNREACHABLE::afterExecution).hasMessageContaining("NOT_SENT");
    }

    @Test
    void resultShouldNotArriveWhenNothingIsCarriedOut() {
        assertThatThrownBy(() -> new Fault("nothing", Option.none(), false, SECOND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void durationShouldBeAtMostAYear() {
        Duration year = Duration.ofDays(365);
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE);

        assertThat(List.<Function<Duration, Fault>>of(
                        Fault::delay,
                        Fault.UNAVAILABLE::delayedBy,
                        Fault.delay(SECOND)::delayedBy,
                        Fault::timeout,
                        Fault::unavailable,
                        Fault::rateLimited))
                .allSatisfy(fault -> {
                    assertThatThrownBy(() -> fault.apply(endless))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageEndingWith(" must be at most 365 days: " + endless);
                    assertThatThrownBy(() -> fault.apply(year.plusNanos(1)))
                            .isInstanceOf(IllegalArgumentException.class);
                });
        assertThat(Fault.delay(year)).hasToString("delay (carried out, 31536000000 ms later)");
        assertThatThrownBy(() -> Fault.delay(year).delayedBy(SECOND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void delayShouldNotBeNegative() {
        assertThatThrownBy(() -> Fault.delay(SECOND.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failingShouldKeepTheFailureButForTheCall() {
        var given = new Failure.Unavailable(
                FailureContext.of(CustomerOperations.LIST, Delivery.UNKNOWN)
                        .withEarlierFailures(List.of(new Failure.Forbidden(
                                FailureContext.of(CustomerOperations.LIST, Delivery.REJECTED), "no"))),
                "the server is asleep");

        Failure failure = Fault.failing(given)
                .failureOf(CustomerOperations.WITH_NAME, Option.none())
                .get();

        assertThat(failure.reason()).isEqualTo("the server is asleep");
        assertThat(failure.operation()).isEqualTo(CustomerOperations.WITH_NAME);
        assertThat(failure.earlierFailures()).hasSize(1);
    }
}
