package io.github.kickserv4j.testkit.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultRateTest {
    private static final int CALLS = 1_000;

    @Test
    void atRateShouldDisturbTheSameCallsWhenTheSeedIsTheSame() {
        assertThat(disturbed(7, false)).isEqualTo(disturbed(7, false)).isNotEqualTo(disturbed(8, false));
    }

    @Test
    void atRateShouldDisturbAboutThatShare() {
        assertThat(disturbed(7, false).count(isDisturbed -> isDisturbed)).isBetween(200, 300);
    }

    @Test
    void atRateShouldDisturbAsManyCallsWhenManyThreadsMakeThem() {
        assertThat(disturbed(7, true).count(isDisturbed -> isDisturbed))
                .isEqualTo(disturbed(7, false).count(isDisturbed -> isDisturbed));
    }

    @Test
    void atRateShouldDisturbOtherCallsWhenAnotherRateHasTheSameSeed() {
        FaultyKickserv kickserv = FaultyKickserv.over(new CustomersStub(Clock.systemUTC()).account());
        kickserv.faults().onReads().atRate(0.5, 7, Fault.UNAVAILABLE).atRate(0.5, 7, Fault.FORBIDDEN);
        IntStream.range(0, CALLS).forEach(call -> kickserv.customers().get(CustomersStub.NUMBER));

        assertThat(kickserv.faults().calls().count(call -> call.fault().contains(Fault.FORBIDDEN)))
                .isBetween(200, 300);
    }

    private static Seq<Boolean> disturbed(long seed, boolean isParallel) {
        FaultyKickserv kickserv = FaultyKickserv.over(new CustomersStub(Clock.systemUTC()).account());
        kickserv.faults().onReads().atRate(0.25, seed, Fault.UNAVAILABLE);
        IntStream calls = IntStream.range(0, CALLS);
        (isParallel ? calls.parallel() : calls)
                .forEach(call -> kickserv.customers().get(CustomersStub.NUMBER));
        assertThat(kickserv.faults().calls()).hasSize(CALLS);
        return kickserv.faults().calls().map(call -> call.failure().isDefined());
    }
}
