package io.github.kickserv4j.testkit.faultinjection;

import static io.github.kickserv4j.testkit.faultinjection.OperationName.CUSTOMERS_CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultyKickservTest {
    private static final Instant NOW = Instant.parse("2024-06-05T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<Duration> slept = new ArrayList<>();
    private final CustomersStub stub = new CustomersStub(CLOCK);
    private final FaultyKickserv kickserv = FaultyKickserv.builder(stub.account())
            .clock(CLOCK)
            .sleeper(slept::add)
            .build();

    @Test
    void createShouldBeCarriedOutWhenItsResponseIsLost() {
        Failure failure = createWith(Fault.LOST_RESPONSE).getLeft();

        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(stub.created()).isEqualTo(1);
    }

    @Test
    void createShouldNotBeCarriedOutWhenItsRequestIsLost() {
        Failure failure = createWith(Fault.LOST_REQUEST).getLeft();

        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(stub.created()).isZero();
    }

    @Test
    void uncertainWriteShouldHoldTheRequestAndItsTime() {
        UncertainWrite<?> uncertain =
                createWith(Fault.LOST_REQUEST).getLeft().uncertainWrite().get();

        assertThat(uncertain.write()).isEqualTo(new CustomerWrite.Create(CustomersStub.ROSALIND));
        assertThat(uncertain.since()).isEqualTo(NOW);
    }

    @Test
    void historyShouldKnowRecordsThatOtherCreationsMade() {
        Customer other = kickserv.customers().create(CustomersStub.ROSALIND).get();

        UncertainWrite<?> uncertain =
                createWith(Fault.LOST_RESPONSE).getLeft().uncertainWrite().get();

        assertThat(uncertain.history().isKnownAsOther(other.id())).isTrue();
        assertThat(uncertain.history().isSurelyNew(other.audit().createdAt())).isTrue();
    }

    @Test
    void historyShouldNotKnowWhatIsNewWhenTheServerClockIsUnknown() {
        FaultyKickserv fresh = FaultyKickserv.builder(stub.account())
                .clock(CLOCK)
                .serverClockUnknown()
                .build();
        fresh.faults().onWrites().next(Fault.LOST_REQUEST);

        UncertainWrite<?> uncertain = fresh.customers()
                .create(CustomersStub.ROSALIND)
                .getLeft()
                .uncertainWrite()
                .get();

        assertThat(uncertain.history().isPossibleCreationTime(NOW.atOffset(ZoneOffset.UTC)))
                .isEmpty();
    }

    @Test
    void refusedCreationShouldLeaveNothingUncertain() {
        assertThat(createWith(Fault.FORBIDDEN).getLeft().uncertainWrite()).isEmpty();
        UncertainWrite<?> uncertain =
                createWith(Fault.LOST_REQUEST).getLeft().uncertainWrite().get();

        assertThat(uncertain.history().uncertainCreations()).isEmpty();
    }

    @Test
    void delayShouldSleepAndReturnTheResult() {
        assertThat(createWith(Fault.delay(Duration.ofSeconds(3))).isRight()).isTrue();
        assertThat(createWith(Fault.NOT_FOUND.delayedBy(Duration.ofSeconds(1))).isLeft())
                .isTrue();
        assertThat(createWith(Fault.NOT_FOUND).isLeft()).isTrue();

        assertThat(slept).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(1));
    }

    @Test
    void createShouldThrowWhenTheAccountHasAnotherClockThanTheSystem() {
        FaultyKickserv misled = FaultyKickserv.over(stub.account());

        assertThatThrownBy(() -> misled.customers().create(CustomersStub.ROSALIND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clock(...)");
    }

    private Either<Failure, Customer> createWith(Fault fault) {
        kickserv.faults().on(CUSTOMERS_CREATE).next(fault);
        return kickserv.customers().create(CustomersStub.ROSALIND);
    }
}
