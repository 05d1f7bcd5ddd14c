package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Faults that a client must survive: listeners that throw, and failure after failure. */
final class StabilityFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "35a",
                    "listener throws, the call goes well",
                    "success",
                    faultTestHarness -> throwingListener(faultTestHarness, 1, CustomerResponses.singleCustomer())),
            FaultCase.of(
                    "35b",
                    "listener throws, the call is repeated",
                    "success",
                    faultTestHarness -> throwingListener(
                            faultTestHarness, 2, WireResponse.of(503), CustomerResponses.singleCustomer())),
            FaultCase.of(
                    "38",
                    "a thousand failures",
                    "no more sockets, threads or memory than before",
                    StabilityFaults::thousandFailures));

    private static final int THREADS = 4;
    private static final int CALLS_EACH = 250;
    private static final int FEW = 16;
    private static final int ROUNDS = 20;

    private StabilityFaults() {}

    private static FaultCaseResult throwingListener(
            FaultTestHarness faultTestHarness, int sends, ExchangeHandler first, ExchangeHandler... then) {
        var calls = new AtomicInteger();
        faultTestHarness.configure(it -> it.eventListener = event -> {
            calls.incrementAndGet();
            throw new IllegalStateException("a listener that throws");
        });
        CallResult callResult =
                faultTestHarness.respondWith(first, then).read().assertSuccess().assertRequests(sends);
        assertThat(calls)
                .as("calls of the listener; leave this row out if there are none")
                .hasPositiveValue();
        return callResult.assertWithinLimit();
    }

    private static FaultCaseResult thousandFailures(FaultTestHarness faultTestHarness) {
        faultTestHarness
                .configure(it -> it.operationTimeout = Duration.ofSeconds(20))
                .warmUp()
                .respondWith(WireResponse.of(500));
        int threadsBefore = faultTestHarness.callers().count();
        Queue<WeakReference<Failure>> failures = new ConcurrentLinkedQueue<>();
        CallResult callResult = Vector.fill(
                        THREADS, () -> faultTestHarness.start(kickserv -> manyWrites(kickserv, failures)))
                .map(PendingTask::join)
                .last()
                .assertFailure(Failure.Unavailable.class)
                .assertRequests(THREADS * CALLS_EACH);
        assertThat(faultTestHarness.server().openConnections()).as("sockets").isLessThanOrEqualTo(FEW);
        assertThat(faultTestHarness.callers().count()).as("threads").isLessThanOrEqualTo(threadsBefore + FEW);
        assertCollected(failures);
        return callResult.assertWithinLimit();
    }

    private static Either<Failure, ?> manyWrites(Kickserv kickserv, Queue<WeakReference<Failure>> failures) {
        return Vector.fill(CALLS_EACH, () -> ClientCalls.write(kickserv))
                .map(outcome -> outcome.peekLeft(failure -> failures.add(new WeakReference<>(failure))))
                .last();
    }

    /** Asserts that the client keeps no reference to the failures. The garbage collector may need to run more than once. */
    private static void assertCollected(Queue<WeakReference<Failure>> failures) {
        for (int round = 0; round < ROUNDS && heldCount(failures) > FEW; round++) {
            System.gc();
        }
        assertThat(heldCount(failures)).as("failures that are still referenced").isLessThanOrEqualTo(FEW);
    }

    private static long heldCount(Queue<WeakReference<Failure>> failures) {
        return failures.stream().filter(failure -> failure.get() != null).count();
    }
}
