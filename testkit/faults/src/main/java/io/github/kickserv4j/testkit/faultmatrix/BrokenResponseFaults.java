package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BrokenResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Faults in which the server has the request, and the response is missing or incomplete. */
final class BrokenResponseFaults {
    private static final String RETRIED = "at most three sends";
    private static final String UNCERTAIN = "one send, outcome unknown";

    static final Seq<FaultCase> CASES = List.of(
            read("06a", "read, closed before any answer", BrokenResponses.closeBeforeResponse()),
            FaultCase.of(
                    "06b",
                    "read, closed before any answer once",
                    "success at the second send",
                    BrokenResponseFaults::failsOnce),
            write("07", "write, closed before any answer", BrokenResponses.closeBeforeResponse()),
            FaultCase.of(
                    "08a",
                    "read, kept connection is dead",
                    "success at the second send",
                    BrokenResponseFaults::staleConnectionRead),
            FaultCase.of(
                    "08b", "write, kept connection is dead", UNCERTAIN, BrokenResponseFaults::staleConnectionWrite),
            read("09a", "read, reset in the headers", BrokenResponses.resetMidHeaders()),
            write("09b", "write, reset in the headers", BrokenResponses.resetMidHeaders()),
            read("10a", "read, reset in the body", BrokenResponses.resetMidBody(CustomerResponses.singleCustomer())),
            write("10b", "write, reset in the body", BrokenResponses.resetMidBody(CustomerResponses.singleCustomer())),
            read(
                    "11a",
                    "read, body shorter than announced",
                    BrokenResponses.shortContentLength(CustomerResponses.singleCustomer())),
            write(
                    "11b",
                    "write, body shorter than announced",
                    BrokenResponses.shortContentLength(CustomerResponses.singleCustomer())),
            read(
                    "11c",
                    "read, chunk shorter than announced",
                    BrokenResponses.shortChunk(CustomerResponses.singleCustomer())));

    private static final int ATTEMPTS = 3;

    private BrokenResponseFaults() {}

    private static FaultCase read(String id, String fault, ExchangeHandler exchangeHandler) {
        return FaultCase.of(
                id, fault, RETRIED, faultTestHarness -> retriedRead(faultTestHarness.respondWith(exchangeHandler)));
    }

    private static FaultCase write(String id, String fault, ExchangeHandler exchangeHandler) {
        return FaultCase.of(
                id,
                fault,
                UNCERTAIN,
                faultTestHarness -> uncertainWrite(faultTestHarness.respondWith(exchangeHandler)));
    }

    private static FaultCaseResult retriedRead(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .read()
                .assertFailure(Failure.Unavailable.class)
                .assertRequestsAtMost(ATTEMPTS)
                .assertRequestsAtLeast(2)
                .assertWithinLimit();
    }

    private static FaultCaseResult uncertainWrite(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.UNKNOWN)
                .assertRequests(1)
                .assertWithinLimit();
    }

    private static FaultCaseResult failsOnce(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(BrokenResponses.closeBeforeResponse(), CustomerResponses.singleCustomer())
                .read()
                .assertSuccess()
                .assertRequests(2)
                .assertWithinLimit();
    }

    private static FaultCaseResult staleConnectionRead(FaultTestHarness faultTestHarness) {
        return failsOnce(faultTestHarness.warmUp());
    }

    private static FaultCaseResult staleConnectionWrite(FaultTestHarness faultTestHarness) {
        return uncertainWrite(faultTestHarness.warmUp().respondWith(BrokenResponses.closeBeforeResponse()));
    }
}
