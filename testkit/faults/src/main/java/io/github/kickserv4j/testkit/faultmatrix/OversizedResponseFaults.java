package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.OversizedResponses;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Faults in which the response is larger than any valid one. */
final class OversizedResponseFaults {
    private static final int MEGABYTES = 128;
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "17a",
                    "body without end",
                    "cut before " + MEGABYTES + " MB, connection closed",
                    faultTestHarness -> aborted(
                                    faultTestHarness,
                                    OversizedResponses.longBody(CustomerResponses.singleCustomer(), MEGABYTES))
                            .assertConnectionsClosed()
                            .assertWithinLimit()),
            FaultCase.of(
                    "17b",
                    "503 with a body without end",
                    "the failure of its status",
                    faultTestHarness -> classifiedByStatus(faultTestHarness, 503, Failure.Unavailable.class)),
            FaultCase.of(
                    "17c",
                    "404 with a body without end",
                    "the failure of its status",
                    faultTestHarness -> classifiedByStatus(faultTestHarness, 404, Failure.NotFound.class)),
            FaultCase.of(
                    "18",
                    "small body that inflates to " + MEGABYTES + " MB",
                    "cut while it inflates",
                    faultTestHarness -> aborted(
                                    faultTestHarness,
                                    OversizedResponses.gzipBomb(CustomerResponses.singleCustomer(), MEGABYTES))
                            .assertWithinLimit()));

    private OversizedResponseFaults() {}

    private static FaultCaseResult classifiedByStatus(FaultTestHarness faultTestHarness, int status, Class<?> kind) {
        return faultTestHarness
                .configure(it -> it.attempts = 1)
                .respondWith(OversizedResponses.longBody(WireResponse.json(status, "{\"error\":\"no\"}"), MEGABYTES))
                .read()
                .assertFailure(kind)
                .assertStatus(status)
                .assertRequests(1)
                .assertConnectionsClosed()
                .assertWithinLimit();
    }

    private static CallResult aborted(FaultTestHarness faultTestHarness, ExchangeHandler flood) {
        return faultTestHarness
                .configure(it -> it.operationTimeout = DEADLINE)
                .respondWith(flood)
                .read()
                .assertFailure(Failure.UnexpectedResponse.class)
                .assertRequests(1);
    }
}
