package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BlackHole;
import io.github.kickserv4j.testkit.wirefault.ConnectionPolicy;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Faults in which no connection can be made, or none that is safe for sending a key. */
final class ConnectionFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "01a",
                    "read, host has no address",
                    "all attempts, not sent",
                    faultTestHarness ->
                            notSent(withUnknownHost(faultTestHarness).read())),
            FaultCase.of(
                    "01b",
                    "write, host has no address",
                    "all attempts, not sent",
                    faultTestHarness ->
                            notSent(withUnknownHost(faultTestHarness).write())),
            FaultCase.of(
                    "02a",
                    "read, connection refused",
                    "all attempts, not sent",
                    faultTestHarness ->
                            notSent(withRefusedPort(faultTestHarness).read())),
            FaultCase.of(
                    "02b",
                    "write, connection refused",
                    "all attempts, not sent",
                    faultTestHarness ->
                            notSent(withRefusedPort(faultTestHarness).write())),
            FaultCase.of(
                    "03",
                    "connecting neither succeeds nor fails",
                    "connect timeout kept, not sent",
                    faultTestHarness -> blackHole(faultTestHarness)),
            FaultCase.of(
                    "04a",
                    "certificate expired",
                    "one connection, nothing sent",
                    faultTestHarness -> untrustedCertificate(faultTestHarness, TlsIdentity.EXPIRED)),
            FaultCase.of(
                    "04b",
                    "certificate of another host",
                    "one connection, nothing sent",
                    faultTestHarness -> untrustedCertificate(faultTestHarness, TlsIdentity.ELSEWHERE)),
            FaultCase.of(
                    "04c",
                    "certificate signed by an unknown authority",
                    "one connection, nothing sent",
                    faultTestHarness -> untrustedCertificate(faultTestHarness, TlsIdentity.UNTRUSTED)),
            FaultCase.of(
                    "05a",
                    "write, handshake reset once",
                    "sent at the second attempt, once",
                    ConnectionFaults::handshakeResetOnce),
            FaultCase.of(
                    "05b",
                    "write, handshake reset always",
                    "all attempts, not sent",
                    ConnectionFaults::handshakeReset));

    private static final Duration CONNECT_TIMEOUT = Duration.ofMillis(300);
    private static final int ATTEMPTS = 3;

    private ConnectionFaults() {}

    private static FaultTestHarness withUnknownHost(FaultTestHarness faultTestHarness) {
        return faultTestHarness.withBaseUri(URI.create("https://kickserv.invalid"));
    }

    /** Reserves a port on which no server listens. */
    private static FaultTestHarness withRefusedPort(FaultTestHarness faultTestHarness) {
        var taken = faultTestHarness.closeAtEnd(new Socket());
        try {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return faultTestHarness.withBaseUri(URI.create("http://127.0.0.1:" + taken.getLocalPort()));
    }

    private static FaultCaseResult notSent(CallResult callResult) {
        return callResult
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertEarlierAttempts(ATTEMPTS - 1)
                .assertRequests(0)
                .assertWithinLimit();
    }

    private static FaultCaseResult blackHole(FaultTestHarness faultTestHarness) {
        BlackHole hole = faultTestHarness.closeAtEnd(BlackHole.open());
        faultTestHarness
                .withBaseUri(hole.baseUri())
                .configure(it -> it.connectTimeout = CONNECT_TIMEOUT)
                .configure(it -> {
                    it.operationTimeout = CONNECT_TIMEOUT.multipliedBy(5);
                    it.attempts = 1;
                });
        faultTestHarness.read(); // loads classes whose loading would be measured otherwise
        return faultTestHarness
                .write()
                .assertFailure(Failure.TimedOut.class, Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertRequests(0)
                .withLimit(CONNECT_TIMEOUT)
                .assertAtDeadline();
    }

    private static FaultCaseResult untrustedCertificate(FaultTestHarness faultTestHarness, TlsIdentity identity) {
        return faultTestHarness
                .withTls(identity)
                .respondWith(CustomerResponses.singleCustomer())
                .read()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertConnections(1)
                .assertRequests(0)
                .assertWithinLimit();
    }

    private static FaultCaseResult handshakeResetOnce(FaultTestHarness faultTestHarness) {
        faultTestHarness.withTls(TlsIdentity.TRUSTED).respondWith(CustomerResponses.singleCustomer());
        faultTestHarness.server().acceptWith(ConnectionPolicy.RESET_AT_FIRST_BYTE, ConnectionPolicy.SERVE);
        return faultTestHarness
                .write()
                .assertSuccess()
                .assertConnections(2)
                .assertRequests(1)
                .assertWithinLimit();
    }

    private static FaultCaseResult handshakeReset(FaultTestHarness faultTestHarness) {
        faultTestHarness.withTls(TlsIdentity.TRUSTED).server().acceptWith(ConnectionPolicy.RESET_AT_FIRST_BYTE);
        return faultTestHarness
                .write()
                .assertFailure(Failure.Unavailable.class)
                .assertDelivery(Delivery.NOT_SENT)
                .assertConnections(ATTEMPTS)
                .assertRequests(0)
                .assertWithinLimit();
    }
}
