package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.FaultProxy;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Faults of a proxy that tunnels to the server, and requires a password or closes the connection. */
final class ProxyFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "40a",
                    "read, proxy asks for a password",
                    "success, key sent to the server only, password to the proxy only",
                    faultTestHarness -> proxyAuthentication(faultTestHarness, ClientCalls::read)),
            FaultCase.of(
                    "40b",
                    "write, proxy asks for a password",
                    "success, key sent to the server only, password to the proxy only",
                    faultTestHarness -> proxyAuthentication(faultTestHarness, ClientCalls::write)),
            FaultCase.of(
                    "40c",
                    "write through such a proxy, key changed meanwhile",
                    "success with the new key",
                    faultTestHarness -> AuthenticationFaults.keyChanged(
                            withProxyCredentials(faultTestHarness), ClientCalls::write)),
            FaultCase.of(
                    "40d",
                    "read through such a proxy, key refused for good",
                    "two sends at most, unauthorized",
                    faultTestHarness -> AuthenticationFaults.keyRejected(withProxyCredentials(faultTestHarness))),
            FaultCase.of("41a", "read, proxy refuses the password", "not sent, one attempt", ProxyFaults::readRefused),
            FaultCase.of(
                    "41b", "write, proxy refuses the password", "not sent, one attempt", ProxyFaults::writeRefused),
            FaultCase.of(
                    "42a",
                    "write, proxy closes before it connects",
                    "all attempts, not sent",
                    ProxyFaults::closedBefore),
            FaultCase.of(
                    "42b",
                    "write, proxy closes after it passed the request on",
                    "one send, outcome unknown",
                    ProxyFaults::closedAfter));

    private static final int ATTEMPTS = 3;

    private ProxyFaults() {}

    private static FaultProxy startProxy(FaultTestHarness faultTestHarness) {
        faultTestHarness.withTls(TlsIdentity.TRUSTED).respondWith(CustomerResponses.singleCustomer());
        return faultTestHarness.startProxy();
    }

    private static FaultTestHarness withProxyCredentials(FaultTestHarness faultTestHarness) {
        startProxy(faultTestHarness)
                .requireCredentials(FaultTestAccountBuilder.PROXY_USER, FaultTestAccountBuilder.PROXY_PASSWORD);
        return faultTestHarness;
    }

    private static FaultCaseResult proxyAuthentication(FaultTestHarness faultTestHarness, ClientCall clientCall) {
        FaultProxy proxy = startProxy(faultTestHarness)
                .requireCredentials(FaultTestAccountBuilder.PROXY_USER, FaultTestAccountBuilder.PROXY_PASSWORD);
        CallResult callResult =
                faultTestHarness.call(clientCall).assertSuccess().assertRequests(1);
        assertThat(proxy.requests()).as("requests to the proxy").isNotEmpty();
        assertThat(proxy.requests().flatMap(SecretFinder::findAccountSecretsIn))
                .as("secrets of the account that the proxy received")
                .isEmpty();
        assertThat(faultTestHarness.server().requests().flatMap(SecretFinder::findProxySecretsIn))
                .as("secrets of the proxy that the server received")
                .isEmpty();
        return callResult.assertWithinLimit();
    }

    private static FaultCaseResult readRefused(FaultTestHarness faultTestHarness) {
        startProxy(faultTestHarness).requireCredentials(FaultTestAccountBuilder.PROXY_USER, "another password");
        return refused(faultTestHarness.read());
    }

    private static FaultCaseResult writeRefused(FaultTestHarness faultTestHarness) {
        startProxy(faultTestHarness).requireCredentials(FaultTestAccountBuilder.PROXY_USER, "another password");
        return refused(faultTestHarness.write());
    }

    private static FaultCaseResult refused(CallResult callResult) {
        CallResult refused = callResult
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertEarlierAttempts(0)
                .assertRequests(0);
        assertThat(SecretFinder.findIn(callResult.failure()))
                .as("secrets in the failure")
                .isEmpty();
        return refused.assertWithinLimit();
    }

    private static FaultCaseResult closedBefore(FaultTestHarness faultTestHarness) {
        startProxy(faultTestHarness).closeOnRequest();
        return faultTestHarness
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertEarlierAttempts(ATTEMPTS - 1)
                .assertRequests(0)
                .assertWithinLimit();
    }

    private static FaultCaseResult closedAfter(FaultTestHarness faultTestHarness) {
        FaultProxy proxy = startProxy(faultTestHarness);
        faultTestHarness.respondWith(wireExchange -> proxy.closeConnections());
        return faultTestHarness
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.UNKNOWN)
                .assertRequests(1)
                .assertWithinLimit();
    }
}
