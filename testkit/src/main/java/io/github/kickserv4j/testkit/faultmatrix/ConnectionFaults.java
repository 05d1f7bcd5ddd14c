package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BlackHole;
import io.github.kickserv4j.testkit.wirefault.Greeting;
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

/** No connection comes about, or none that one should send a key over. */
final class ConnectionFaults {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "01a",
                    "read, host has no address",
                    "all attempts, not sent",
                    rig -> notSent(nowhere(rig).read())),
            FaultCase.of(
                    "01b",
                    "write, host has no address",
                    "all attempts, not sent",
                    rig -> notSent(nowhere(rig).write())),
            FaultCase.of(
                    "02a",
                    "read, connection refused",
                    "all attempts, not sent",
                    rig -> notSent(refusing(rig).read())),
            FaultCase.of(
                    "02b",
                    "write, connection refused",
                    "all attempts, not sent",
                    rig -> notSent(refusing(rig).write())),
            FaultCase.of(
                    "03",
                    "connecting neither succeeds nor fails",
                    "connect timeout kept, not sent",
                    rig -> blackHole(rig)),
            FaultCase.of(
                    "04a",
                    "certificate expired",
                    "one connection, nothing sent",
                    rig -> distrusts(rig, TlsIdentity.EXPIRED)),
            FaultCase.of(
                    "04b",
                    "certificate of another host",
                    "one connection, nothing sent",
                    rig -> distrusts(rig, TlsIdentity.ELSEWHERE)),
            FaultCase.of(
                    "04c",
                    "certificate signed by nobody known",
                    "one connection, nothing sent",
                    rig -> distrusts(rig, TlsIdentity.UNTRUSTED)),
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

    private static Rig nowhere(Rig rig) {
        return rig.at(URI.create("https://kickserv.invalid"));
    }

    /** A port that is taken, and where nobody listens. */
    private static Rig refusing(Rig rig) {
        var taken = rig.closing(new Socket());
        try {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return rig.at(URI.create("http://127.0.0.1:" + taken.getLocalPort()));
    }

    private static Finding notSent(Trial trial) {
        return trial.fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .earlier(ATTEMPTS - 1)
                .sent(0)
                .within();
    }

    private static Finding blackHole(Rig rig) {
        BlackHole hole = rig.closing(BlackHole.open());
        rig.at(hole.baseUri()).on(it -> it.connectTimeout = CONNECT_TIMEOUT).on(it -> {
            it.operationTimeout = CONNECT_TIMEOUT.multipliedBy(5);
            it.attempts = 1;
        });
        rig.read(); // loads what would be measured else
        return rig.write()
                .fails(Failure.TimedOut.class, Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .sent(0)
                .limitedTo(CONNECT_TIMEOUT)
                .atTheDeadline();
    }

    private static Finding distrusts(Rig rig, TlsIdentity identity) {
        return rig.tls(identity)
                .plays(Records.quist())
                .read()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .connected(1)
                .sent(0)
                .within();
    }

    private static Finding handshakeResetOnce(Rig rig) {
        rig.tls(TlsIdentity.TRUSTED).plays(Records.quist());
        rig.server().greets(Greeting.RESET_AT_FIRST_BYTE, Greeting.SERVE);
        return rig.write().succeeds().connected(2).sent(1).within();
    }

    private static Finding handshakeReset(Rig rig) {
        rig.tls(TlsIdentity.TRUSTED).server().greets(Greeting.RESET_AT_FIRST_BYTE);
        return rig.write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .connected(ATTEMPTS)
                .sent(0)
                .within();
    }
}
