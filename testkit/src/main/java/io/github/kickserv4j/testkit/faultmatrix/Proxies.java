package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.FaultProxy;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The way to the server is a tunnel through a proxy, which asks for a password, or hangs up. */
final class Proxies {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "40a",
                    "read, proxy asks for a password",
                    "success, key and password told to one each",
                    rig -> asked(rig, Calls::read)),
            FaultCase.of(
                    "40b",
                    "write, proxy asks for a password",
                    "success, key and password told to one each",
                    rig -> asked(rig, Calls::write)),
            FaultCase.of(
                    "40c",
                    "write through such a proxy, key changed meanwhile",
                    "success with the new key",
                    rig -> RefusedKeys.changed(asking(rig), Calls::write)),
            FaultCase.of(
                    "40d",
                    "read through such a proxy, key refused for good",
                    "two sends at most, unauthorized",
                    rig -> RefusedKeys.refused(asking(rig))),
            FaultCase.of("41a", "read, proxy refuses the password", "not sent, one attempt", Proxies::readRefused),
            FaultCase.of("41b", "write, proxy refuses the password", "not sent, one attempt", Proxies::writeRefused),
            FaultCase.of(
                    "42a", "write, proxy closes before it connects", "all attempts, not sent", Proxies::closedBefore),
            FaultCase.of(
                    "42b",
                    "write, proxy closes after it passed the request on",
                    "one send, outcome unknown",
                    Proxies::closedAfter));

    private static final int ATTEMPTS = 3;

    private Proxies() {}

    private static FaultProxy behind(Rig rig) {
        rig.tls(TlsIdentity.TRUSTED).plays(Records.quist());
        return rig.proxy();
    }

    private static Rig asking(Rig rig) {
        behind(rig).asks(Terms.PROXY_USER, Terms.PROXY_PASSWORD);
        return rig;
    }

    private static Finding asked(Rig rig, Call call) {
        FaultProxy proxy = behind(rig).asks(Terms.PROXY_USER, Terms.PROXY_PASSWORD);
        Trial trial = rig.call(call).succeeds().sent(1);
        assertThat(proxy.requests()).as("what the proxy was asked").isNotEmpty();
        assertThat(proxy.requests().flatMap(Secrets::ofTheAccountIn))
                .as("secrets of the account that the proxy was told")
                .isEmpty();
        assertThat(rig.server().requests().flatMap(Secrets::ofTheProxyIn))
                .as("secrets of the proxy that the server was told")
                .isEmpty();
        return trial.within();
    }

    private static Finding readRefused(Rig rig) {
        behind(rig).asks(Terms.PROXY_USER, "another password");
        return refused(rig.read());
    }

    private static Finding writeRefused(Rig rig) {
        behind(rig).asks(Terms.PROXY_USER, "another password");
        return refused(rig.write());
    }

    private static Finding refused(Trial trial) {
        Trial refused = trial.fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .earlier(0)
                .sent(0);
        assertThat(Secrets.in(trial.failure())).as("secrets that are told").isEmpty();
        return refused.within();
    }

    private static Finding closedBefore(Rig rig) {
        behind(rig).hangsUp();
        return rig.write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .earlier(ATTEMPTS - 1)
                .sent(0)
                .within();
    }

    private static Finding closedAfter(Rig rig) {
        FaultProxy proxy = behind(rig);
        rig.plays(exchange -> proxy.cut());
        return rig.write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.UNKNOWN)
                .sent(1)
                .within();
    }
}
