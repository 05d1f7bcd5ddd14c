package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Faults in which the response comes too late, or byte by byte, or the clock jumps: one deadline covers everything. */
final class DeadlineFaults {
    private static final Duration DEADLINE = Duration.ofMillis(600);
    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TIMED_OUT = "timed out at the deadline, connection closed";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "14a",
                    "read, body stalls",
                    TIMED_OUT,
                    faultTestHarness -> timesOut(
                            faultTestHarness, DelayedResponses.stallMidBody(CustomerResponses.singleCustomer()))),
            FaultCase.of(
                    "14b",
                    "write, body stalls",
                    "one send, timed out at the deadline, outcome unknown",
                    DeadlineFaults::writeTimesOut),
            FaultCase.of(
                    "15",
                    "body byte by byte",
                    TIMED_OUT,
                    faultTestHarness -> timesOut(
                            faultTestHarness, DelayedResponses.dripBody(CustomerResponses.singleCustomer(), STEP))),
            FaultCase.of(
                    "16",
                    "status line byte by byte",
                    TIMED_OUT,
                    faultTestHarness -> timesOut(
                            faultTestHarness, DelayedResponses.dripAll(CustomerResponses.singleCustomer(), STEP))),
            FaultCase.of("36a", "clock jumps an hour ahead", "success all the same", DeadlineFaults::clockAhead),
            FaultCase.of("36b", "clock jumps an hour back, body stalls", TIMED_OUT, DeadlineFaults::clockBack));

    private DeadlineFaults() {}

    private static FaultTestHarness withShortDeadline(FaultTestHarness faultTestHarness) {
        return faultTestHarness.configure(it -> it.operationTimeout = DEADLINE).warmUp();
    }

    private static FaultCaseResult timesOut(FaultTestHarness faultTestHarness, ExchangeHandler slow) {
        return timesOut(withShortDeadline(faultTestHarness).respondWith(slow).read());
    }

    private static FaultCaseResult timesOut(CallResult callResult) {
        return callResult
                .assertFailure(Failure.TimedOut.class)
                .assertRequests(1)
                .assertConnectionsClosed()
                .assertAtDeadline();
    }

    private static FaultCaseResult writeTimesOut(FaultTestHarness faultTestHarness) {
        CallResult write = withShortDeadline(faultTestHarness)
                .respondWith(DelayedResponses.stallMidBody(CustomerResponses.singleCustomer()))
                .write();
        return timesOut(write.assertDelivery(Delivery.UNKNOWN));
    }

    private static FaultCaseResult clockAhead(FaultTestHarness faultTestHarness) {
        var clock = new AdjustableClock();
        faultTestHarness.configure(it -> it.clock = clock).warmUp();
        return faultTestHarness
                .respondWith(adjustingClock(clock, HOUR, CustomerResponses.singleCustomer()))
                .read()
                .assertSuccess()
                .assertRequests(1)
                .assertAtOnce();
    }

    private static FaultCaseResult clockBack(FaultTestHarness faultTestHarness) {
        var clock = new AdjustableClock();
        return timesOut(
                faultTestHarness.configure(it -> it.clock = clock),
                adjustingClock(
                        clock, HOUR.negated(), DelayedResponses.stallMidBody(CustomerResponses.singleCustomer())));
    }

    private static ExchangeHandler adjustingClock(AdjustableClock clock, Duration jump, ExchangeHandler then) {
        return wireExchange -> {
            clock.jump(jump);
            then.handle(wireExchange);
        };
    }
}
