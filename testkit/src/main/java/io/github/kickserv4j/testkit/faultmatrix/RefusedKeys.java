package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicReference;

/** The server does not take the key: it is wrong, or it was changed a moment ago. */
final class RefusedKeys {
    private static final Answer UNAUTHORIZED =
            Answer.json(401, "{\"errors\":[\"Invalid Username, Account or password.\"]}");
    private static final String NEXT_KEY = "next-key-of-the-account";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("24a", "key refused for good", "two sends at most, unauthorized", RefusedKeys::refused),
            FaultCase.of(
                    "24b", "read, key changed meanwhile", "success with the new key", rig -> changed(rig, Calls::read)),
            FaultCase.of(
                    "24c",
                    "write, key changed meanwhile",
                    "success with the new key",
                    rig -> changed(rig, Calls::write)));

    private RefusedKeys() {}

    static Finding refused(Rig rig) {
        return rig.plays(UNAUTHORIZED)
                .read()
                .fails(Failure.Unauthorized.class)
                .leaves(Delivery.REJECTED)
                .sentAtMost(2)
                .within();
    }

    static Finding changed(Rig rig, Call call) {
        var key = new AtomicReference<>(Terms.KEY);
        Script change = exchange -> {
            key.set(NEXT_KEY);
            UNAUTHORIZED.play(exchange);
        };
        rig.on(it -> it.apiKey = key::get).server().routes(request -> hasNext(request) ? Records.quist() : change);
        Trial trial = rig.call(call).succeeds().sent(2);
        assertThat(rig.server().requests().map(RefusedKeys::hasNext))
                .as("sent with the new key")
                .containsExactly(false, true);
        return trial.within();
    }

    private static boolean hasNext(WireRequest request) {
        return request.basicUser().contains(NEXT_KEY);
    }
}
