package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;

/** Faults in which a call or the client is cancelled while it runs. */
final class CancellationFaults {
    private static final String STOPS = "over within 100 ms, interrupt kept, no further send";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "32a", "interrupt while the answer is waited for", STOPS, CancellationFaults::interruptedInSend),
            FaultCase.of(
                    "32b", "interrupt in the pause before a repetition", STOPS, CancellationFaults::interruptedInPause),
            FaultCase.of(
                    "32c",
                    "thread interrupted before the call",
                    "not sent, interrupt kept",
                    CancellationFaults::interruptedBefore),
            FaultCase.of(
                    "33",
                    "write, its task is cancelled",
                    "connection closed, outcome unknown, no further send",
                    CancellationFaults::cancelled),
            FaultCase.of(
                    "34a",
                    "read, client closed meanwhile",
                    "over within 100 ms, no further send",
                    faultTestHarness ->
                            closedInFlight(faultTestHarness, ClientCalls::read).assertStopped()),
            FaultCase.of(
                    "34b",
                    "write, client closed meanwhile",
                    "the same, outcome unknown",
                    faultTestHarness -> closedInFlight(faultTestHarness, ClientCalls::write)
                            .assertDelivery(Delivery.UNKNOWN)
                            .assertStopped()),
            FaultCase.of("34c", "client closed, then called", "not sent", CancellationFaults::closedBefore),
            FaultCase.of("34d", "client closed", "none of its threads is alive", CancellationFaults::closedForGood));

    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofMillis(200);
    private static final int MANY = 30;
    private static final Duration TO_END = Duration.ofSeconds(2);

    private CancellationFaults() {}

    private static FaultTestHarness prepare(FaultTestHarness faultTestHarness, ExchangeHandler exchangeHandler) {
        return faultTestHarness
                .configure(it -> it.operationTimeout = DEADLINE)
                .warmUp()
                .respondWith(exchangeHandler);
    }

    private static FaultCaseResult interruptedInSend(FaultTestHarness faultTestHarness) {
        return interrupted(prepare(faultTestHarness, DelayedResponses.noResponse()), ClientCalls::read)
                .assertStopped();
    }

    private static FaultCaseResult interruptedInPause(FaultTestHarness faultTestHarness) {
        return interrupted(
                        prepare(faultTestHarness, WireResponse.of(429).header("Retry-After", "1")), ClientCalls::read)
                .assertStopped();
    }

    /**
     * Interrupts the caller before the call, often enough to detect a client that sends first and checks later, which shows once
     * in three times.
     */
    private static FaultCaseResult interruptedBefore(FaultTestHarness faultTestHarness) {
        faultTestHarness.warmUp().respondWith(CustomerResponses.singleCustomer());
        return Iterator.continually(() -> faultTestHarness.call(CancellationFaults::interruptAndWrite))
                .take(MANY)
                .map(callResult -> {
                    assertThat(callResult.interrupted())
                            .as("the thread is interrupted still")
                            .isTrue();
                    return callResult
                            .assertFailure(Failure.Unavailable.class)
                            .assertDelivery(Delivery.NOT_SENT)
                            .assertRequests(0);
                })
                .toVector()
                .last()
                .assertAtOnce();
    }

    private static Either<Failure, ?> interruptAndWrite(Kickserv kickserv) {
        Thread.currentThread().interrupt();
        return ClientCalls.write(kickserv);
    }

    private static FaultCaseResult cancelled(FaultTestHarness faultTestHarness) {
        return interrupted(prepare(faultTestHarness, DelayedResponses.noResponse()), ClientCalls::write)
                .assertDelivery(Delivery.UNKNOWN)
                .assertConnectionsClosed()
                .assertStopped();
    }

    private static CallResult interrupted(FaultTestHarness faultTestHarness, ClientCall clientCall) {
        PendingTask<CallResult> underWay = faultTestHarness.start(clientCall);
        faultTestHarness.assertRequestsArrive(1);
        faultTestHarness.assertNoRequestWithin(A_WHILE);
        CallResult callResult = stopAndMeasure(underWay, underWay::interrupt);
        assertThat(callResult.interrupted())
                .as("the thread is interrupted still")
                .isTrue();
        faultTestHarness.assertNoRequestWithin(A_WHILE);
        return callResult.assertFailure(Failure.Unavailable.class).assertRequests(1);
    }

    private static CallResult closedInFlight(FaultTestHarness faultTestHarness, ClientCall clientCall) {
        PendingTask<CallResult> underWay =
                prepare(faultTestHarness, DelayedResponses.noResponse()).start(clientCall);
        faultTestHarness.assertRequestsArrive(1);
        CallResult callResult = stopAndMeasure(underWay, faultTestHarness::closeClient);
        faultTestHarness.assertNoRequestWithin(A_WHILE);
        return callResult.assertFailure(Failure.Unavailable.class).assertRequests(1);
    }

    private static FaultCaseResult closedBefore(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(CustomerResponses.singleCustomer())
                .call(CancellationFaults::closeAndRead)
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertRequests(0)
                .assertAtOnce();
    }

    private static Either<Failure, ?> closeAndRead(Kickserv kickserv) {
        assertThat(kickserv)
                .as("the client; leave row 34 out if it cannot be closed")
                .isInstanceOf(AutoCloseable.class);
        FaultTestHarness.closeResource((AutoCloseable) kickserv);
        return ClientCalls.read(kickserv);
    }

    private static FaultCaseResult closedForGood(FaultTestHarness faultTestHarness) {
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.singleCustomer())
                .read()
                .assertSuccess()
                .assertRequests(1);
        faultTestHarness.closeClient();
        System.gc(); // before JDK 21, an HttpClient ends when it is no longer referenced
        assertThat(faultTestHarness.callers().stillAlive(TO_END))
                .as("threads that live")
                .isEmpty();
        return callResult.assertWithinLimit();
    }

    /** Returns the result, with the time since {@code stop}. */
    private static CallResult stopAndMeasure(PendingTask<CallResult> underWay, Runnable stop) {
        MeasuredTime.StartTime startTime = underWay.delayMonitor().start();
        stop.run();
        CallResult callResult = underWay.join();
        return callResult.withTime(underWay.delayMonitor().elapsedSince(startTime));
    }
}
