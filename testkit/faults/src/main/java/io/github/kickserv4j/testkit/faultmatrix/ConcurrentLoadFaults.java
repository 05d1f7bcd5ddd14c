package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Faults of many callers of one client, and a server that limits them. */
final class ConcurrentLoadFaults {
    private static final int CALLERS = 50;
    private static final Duration NEARLY_A_SECOND = Duration.ofMillis(950);
    private static final Duration ON_ITS_WAY = Duration.ofMillis(200);
    private static final Duration EVENT_TIMEOUT = Duration.ofMillis(500);
    private static final int LIMIT = 12;
    private static final int LIMITED_CALLERS = 30;
    private static final int THREADS = 8;
    private static final int READS_EACH = 125;

    private ConcurrentLoadFaults() {}

    static FaultCaseResult sharedPause(FaultTestHarness faultTestHarness) {
        var rateLimitedOnceHandler = new RateLimitedOnceHandler();
        var events = new EventCounter();
        faultTestHarness.configure(it -> it.eventListener = events).warmUp();
        faultTestHarness.server().routeWith(request -> rateLimitedOnceHandler);
        int eventsBefore = events.count();
        PendingTask<CallResult> refused = faultTestHarness.start(ClientCalls::read);
        faultTestHarness.assertRequestsArrive(1);
        events.awaitMoreThan(eventsBefore, EVENT_TIMEOUT);
        faultTestHarness.assertNoRequestWithin(ON_ITS_WAY);
        startReaders(faultTestHarness, CALLERS).map(PendingTask::join).forEach(CallResult::assertSuccess);
        CallResult callResult = refused.join().assertSuccess().assertRequests(CALLERS + 2);
        assertThat(rateLimitedOnceHandler.requestsDuringPause())
                .as("requests in the pause")
                .isZero();
        return callResult.assertTookAtLeast(NEARLY_A_SECOND).assertWithinLimit();
    }

    /** The requests of one second may be sent at once; all others have to wait. */
    static FaultCaseResult sharedRateLimit(FaultTestHarness faultTestHarness) {
        faultTestHarness
                .configure(it -> it.requestsPerSecond = Option.some(LIMIT))
                .respondWith(CustomerResponses.singleCustomer());
        Seq<CallResult> trials = startReaders(faultTestHarness, LIMITED_CALLERS).map(PendingTask::join);
        trials.forEach(CallResult::assertSuccess);
        return trials.maxBy(callResult -> callResult.measuredTime().elapsed())
                .get()
                .assertRequests(LIMITED_CALLERS)
                .assertTookAtLeast(
                        NEARLY_A_SECOND.multipliedBy(LIMITED_CALLERS - LIMIT).dividedBy(LIMIT))
                .assertWithinLimit();
    }

    static FaultCaseResult outage(FaultTestHarness faultTestHarness) {
        faultTestHarness
                .configure(it -> it.operationTimeout = Duration.ofSeconds(20))
                .respondWith(WireResponse.of(503));
        Seq<PendingTask<CallResult>> readers =
                Vector.fill(THREADS, () -> faultTestHarness.start(ConcurrentLoadFaults::manyReads));
        return readers.map(PendingTask::join)
                .last()
                .assertFailure(Failure.Unavailable.class)
                .assertRequestsAtMost(THREADS * READS_EACH * 11 / 10)
                .assertWithinLimit();
    }

    private static Seq<PendingTask<CallResult>> startReaders(FaultTestHarness faultTestHarness, int callers) {
        return Vector.fill(callers, () -> faultTestHarness.start(ClientCalls::read));
    }

    private static Either<Failure, ?> manyReads(Kickserv kickserv) {
        return Vector.fill(READS_EACH, () -> ClientCalls.read(kickserv)).last();
    }
}
