package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Somebody wants the key elsewhere, or more in a request than belongs there. */
final class Intrusions {
    private static final String REFUSED = "refused, nothing reaches the target";
    private static final String BEFORE = "refused before anything is sent";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("29a", "read, redirect to another origin", REFUSED, rig -> redirected(rig, Calls::read, 302)),
            FaultCase.of("29b", "read, redirect from https to http", REFUSED, Intrusions::downgraded),
            FaultCase.of(
                    "29c", "write, redirect to another origin", REFUSED, rig -> redirected(rig, Calls::write, 307)),
            FaultCase.of("37a", "line break in the key", BEFORE, rig -> key(rig, "key\r\nX-Injected: 1")),
            FaultCase.of("37b", "account that leads elsewhere", BEFORE, rig -> account(rig, "../demo")),
            FaultCase.of(
                    "37c",
                    "line break in the account",
                    BEFORE,
                    rig -> account(rig, "demo HTTP/1.1\r\nX-Injected: 1\r\nX: ")));

    private Intrusions() {}

    private static Finding downgraded(Rig rig) {
        return redirected(rig.tls(TlsIdentity.TRUSTED), Calls::read, 302);
    }

    private static Finding redirected(Rig rig, Call call, int status) {
        FaultServer target = rig.closing(FaultServer.start()).plays(Records.quist());
        Trial trial = rig.plays(Answer.of(status).header("Location", target.baseUri() + "/demo/customers/380.json"))
                .call(call)
                .fails(Failure.UnexpectedResponse.class)
                .sent(1);
        assertThat(target.connections()).as("connections to the target").isZero();
        return trial.within();
    }

    private static Finding key(Rig rig, String key) {
        return refused(rig.on(it -> it.apiKey = () -> key));
    }

    private static Finding account(Rig rig, String slug) {
        return refused(rig.on(it -> it.slug = slug));
    }

    private static Finding refused(Rig rig) {
        Trial trial = rig.plays(Records.quist()).attempt(Calls::read).leaves(Delivery.NOT_SENT);
        return trial.connected(0).sent(0).atOnce();
    }
}
