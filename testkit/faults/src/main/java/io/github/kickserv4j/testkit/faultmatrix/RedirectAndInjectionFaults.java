package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Faults that try to send the key to another server, or to add text to a request. */
final class RedirectAndInjectionFaults {
    private static final String REFUSED = "refused, nothing reaches the target";
    private static final String BEFORE = "refused before anything is sent";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "29a",
                    "read, redirect to another origin",
                    REFUSED,
                    faultTestHarness -> redirected(faultTestHarness, ClientCalls::read, 302)),
            FaultCase.of("29b", "read, redirect from https to http", REFUSED, RedirectAndInjectionFaults::downgraded),
            FaultCase.of(
                    "29c",
                    "write, redirect to another origin",
                    REFUSED,
                    faultTestHarness -> redirected(faultTestHarness, ClientCalls::write, 307)),
            FaultCase.of(
                    "37a",
                    "line break in the key",
                    BEFORE,
                    faultTestHarness -> injectedKey(faultTestHarness, "key\r\nX-Injected: 1")),
            FaultCase.of(
                    "37b",
                    "account that leads elsewhere",
                    BEFORE,
                    faultTestHarness -> injectedAccount(faultTestHarness, "../demo")),
            FaultCase.of(
                    "37c",
                    "line break in the account",
                    BEFORE,
                    faultTestHarness -> injectedAccount(faultTestHarness, "demo HTTP/1.1\r\nX-Injected: 1\r\nX: ")));

    private RedirectAndInjectionFaults() {}

    private static FaultCaseResult downgraded(FaultTestHarness faultTestHarness) {
        return redirected(faultTestHarness.withTls(TlsIdentity.TRUSTED), ClientCalls::read, 302);
    }

    private static FaultCaseResult redirected(FaultTestHarness faultTestHarness, ClientCall clientCall, int status) {
        FaultServer target =
                faultTestHarness.closeAtEnd(FaultServer.start()).respondWith(CustomerResponses.singleCustomer());
        CallResult callResult = faultTestHarness
                .respondWith(WireResponse.of(status).header("Location", target.baseUri() + "/demo/customers/380.json"))
                .call(clientCall)
                .assertFailure(Failure.UnexpectedResponse.class)
                .assertRequests(1);
        assertThat(target.connections()).as("connections to the target").isZero();
        return callResult.assertWithinLimit();
    }

    private static FaultCaseResult injectedKey(FaultTestHarness faultTestHarness, String key) {
        return rejectedBeforeSending(faultTestHarness.configure(it -> it.apiKey = () -> key));
    }

    private static FaultCaseResult injectedAccount(FaultTestHarness faultTestHarness, String slug) {
        return rejectedBeforeSending(faultTestHarness.configure(it -> it.slug = slug));
    }

    private static FaultCaseResult rejectedBeforeSending(FaultTestHarness faultTestHarness) {
        CallResult callResult = faultTestHarness
                .respondWith(CustomerResponses.singleCustomer())
                .callAllowingException(ClientCalls::read)
                .assertDelivery(Delivery.NOT_SENT);
        return callResult.assertConnections(0).assertRequests(0).assertAtOnce();
    }
}
