package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Faults that could print secrets, which the client was given or which the server sends. */
@ReliesOn("secrets-of-a-customer")
final class SecretLeakFaults {
    private static final String NO_SECRET = "no secret is shown";
    private static final String ECHO =
            "no access for " + FaultTestAccountBuilder.API_KEY + ", token=" + SecretFinder.TOKEN;

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("39a", "answers that repeat the key, failures", NO_SECRET, SecretLeakFaults::failures),
            FaultCase.of("39b", "record with tokens, as text", NO_SECRET, SecretLeakFaults::recordText),
            FaultCase.of("39c", "record with tokens, listeners", NO_SECRET, SecretLeakFaults::listeners),
            FaultCase.of(
                    "39d", "address and body of requests", "the key is in one header only", SecretLeakFaults::requests),
            FaultCase.of(
                    "39e",
                    "threads of a call under way, the client as text",
                    NO_SECRET,
                    SecretLeakFaults::threadNames));

    private SecretLeakFaults() {}

    private static FaultCaseResult failures(FaultTestHarness faultTestHarness) {
        faultTestHarness.configure(it -> it.attempts = 1);
        List.of(400, 401, 403, 404, 422, 429, 500, 302, 200).forEach(status -> {
            CallResult callResult = faultTestHarness
                    .respondWith(WireResponse.json(status, "{\"error\":\"" + ECHO + "\"}")
                            .header("X-Request-Id", FaultTestAccountBuilder.API_KEY))
                    .write();
            assertThat(SecretFinder.findIn(callResult.failure()))
                    .as("secrets in what follows status %s", status)
                    .isEmpty();
        });
        CallResult last = faultTestHarness
                .respondWith(WireResponse.of(200, "text/html", "<p>" + ECHO + "</p>"))
                .write();
        assertThat(SecretFinder.findIn(last.failure()))
                .as("secrets in what follows a page")
                .isEmpty();
        return last.assertWithinLimit();
    }

    private static CallResult withTokens(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(CustomerResponses.ok(CustomerResponses.customerJson(
                        CustomerResponses.NUMBER,
                        "\"token\":\"" + SecretFinder.TOKEN + "\",\"password_digest\":\"" + SecretFinder.TOKEN + "\"")))
                .read()
                .assertSuccess()
                .assertRequests(1);
    }

    private static FaultCaseResult recordText(FaultTestHarness faultTestHarness) {
        CallResult callResult = withTokens(faultTestHarness);
        assertThat(SecretFinder.findIn(callResult.outcome().toString()))
                .as("secrets in the record")
                .isEmpty();
        return callResult.assertWithinLimit();
    }

    private static FaultCaseResult listeners(FaultTestHarness faultTestHarness) {
        Queue<String> events = new ConcurrentLinkedQueue<>();
        faultTestHarness.configure(it -> it.eventListener = event -> events.add(String.valueOf(event)));
        CallResult callResult = withTokens(faultTestHarness);
        assertThat(events)
                .as("events that listeners receive; leave this row out if there are none")
                .isNotEmpty();
        assertThat(SecretFinder.findIn(String.join("\n", events)))
                .as("secrets in the events that listeners receive")
                .isEmpty();
        return callResult.assertWithinLimit();
    }

    private static FaultCaseResult requests(FaultTestHarness faultTestHarness) {
        faultTestHarness.warmUp().respondWith(CustomerResponses.customerPage()).call(ClientCalls::walk);
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.singleCustomer())
                .write()
                .assertSuccess();
        faultTestHarness.server().requests().forEach(SecretLeakFaults::assertKeyIsInOneHeaderOnly);
        return callResult.assertWithinLimit();
    }

    private static void assertKeyIsInOneHeaderOnly(WireRequest request) {
        assertThat(SecretFinder.findIn(request.target() + request.body()))
                .as("secrets in address and body")
                .isEmpty();
        assertThat(request.headers()
                        .filter(header -> !SecretFinder.findIn(header.value()).isEmpty())
                        .map(WireRequest.Header::name))
                .as("headers with the key")
                .allMatch("Authorization"::equalsIgnoreCase)
                .hasSize(1);
    }

    private static FaultCaseResult threadNames(FaultTestHarness faultTestHarness) {
        faultTestHarness
                .configure(it -> it.operationTimeout = Duration.ofMillis(500))
                .warmUp()
                .respondWith(DelayedResponses.noResponse());
        PendingTask<CallResult> underWay = faultTestHarness.start(ClientCalls::read);
        faultTestHarness.assertRequestsArrive(1);
        String seen = faultTestHarness.callers().threadNames().mkString("\n") + faultTestHarness.client();
        assertThat(SecretFinder.findIn(seen))
                .as("secrets in names of threads, and in the client as text")
                .isEmpty();
        return underWay.join()
                .assertFailure(Failure.TimedOut.class)
                .assertRequests(1)
                .assertAtDeadline();
    }
}
