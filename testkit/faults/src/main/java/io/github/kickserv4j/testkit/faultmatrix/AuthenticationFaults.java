package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicReference;

/** Faults in which the server rejects the key: it is wrong, or it was changed a moment ago. */
@ReliesOn("wrong-key-is-401")
final class AuthenticationFaults {
    private static final WireResponse UNAUTHORIZED =
            WireResponse.json(401, "{\"errors\":[\"Invalid Username, Account or password.\"]}");
    private static final String NEW_KEY = "next-key-of-the-account";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "24a",
                    "key refused for good",
                    "two sends at most, unauthorized",
                    AuthenticationFaults::keyRejected),
            FaultCase.of(
                    "24b",
                    "read, key changed meanwhile",
                    "success with the new key",
                    faultTestHarness -> keyChanged(faultTestHarness, ClientCalls::read)),
            FaultCase.of(
                    "24c",
                    "write, key changed meanwhile",
                    "success with the new key",
                    faultTestHarness -> keyChanged(faultTestHarness, ClientCalls::write)));

    private AuthenticationFaults() {}

    static FaultCaseResult keyRejected(FaultTestHarness faultTestHarness) {
        return faultTestHarness
                .respondWith(UNAUTHORIZED)
                .read()
                .assertFailure(Failure.Unauthorized.class)
                .assertDelivery(Delivery.REJECTED)
                .assertRequestsAtMost(2)
                .assertWithinLimit();
    }

    static FaultCaseResult keyChanged(FaultTestHarness faultTestHarness, ClientCall clientCall) {
        var key = new AtomicReference<>(FaultTestAccountBuilder.API_KEY);
        ExchangeHandler change = wireExchange -> {
            key.set(NEW_KEY);
            UNAUTHORIZED.handle(wireExchange);
        };
        faultTestHarness
                .configure(it -> it.apiKey = key::get)
                .server()
                .routeWith(request -> hasNewKey(request) ? CustomerResponses.singleCustomer() : change);
        CallResult callResult =
                faultTestHarness.call(clientCall).assertSuccess().assertRequests(2);
        assertThat(faultTestHarness.server().requests().map(AuthenticationFaults::hasNewKey))
                .as("sent with the new key")
                .containsExactly(false, true);
        return callResult.assertWithinLimit();
    }

    private static boolean hasNewKey(WireRequest request) {
        return request.basicUser().contains(NEW_KEY);
    }
}
