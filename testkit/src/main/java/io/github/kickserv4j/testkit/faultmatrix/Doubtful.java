package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicBoolean;

/** The server fails after a write, and nobody says whether it was carried out; the records on the server tell. */
final class Doubtful {
    private static final String IN_DOUBT = "one send, outcome unknown, ";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "28a",
                    "write, 500 after it was done",
                    IN_DOUBT + "found to be done, or shown",
                    rig -> done(rig, true)),
            FaultCase.of(
                    "28b", "write, 500 before it was done", IN_DOUBT + "found not to be", rig -> done(rig, false)));

    private Doubtful() {}

    private static Finding done(Rig rig, boolean isDone) {
        var isThere = new AtomicBoolean();
        Script failing = exchange -> {
            isThere.set(isDone);
            Answer.of(500).play(exchange);
        };
        rig.server().routes(request -> request.method().equals("POST") ? failing : list(request, isThere.get()));
        Trial write = rig.write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.UNKNOWN)
                .sent(1);
        Finding finding = write.atOnce();
        Trial look = rig.call(kickserv -> kickserv.customers().reconcile(write.failure()))
                .succeeds();
        assertThat(told(look)).as("what looking tells").isIn(isDone ? List.of("done", "shown") : List.of("not done"));
        assertThat(writes(rig))
                .as("writes that the server got, when all is over")
                .isEqualTo(1);
        return finding;
    }

    private static String told(Trial look) {
        return ((Reconciliation<?>) look.outcome().get())
                .fold(
                        done -> "done",
                        notDone -> "not done",
                        doubt -> doubt.alike().size() == 1 ? "shown" : "cannot tell: " + doubt.why());
    }

    private static Answer list(WireRequest request, boolean isThere) {
        boolean hasRows = isThere && Walks.pageOf(request) == 1;
        return Records.answer(hasRows ? "[" + Records.newCustomer() + "]" : "[]");
    }

    private static int writes(Rig rig) {
        return rig.server().requests().count(request -> request.method().equals("POST"));
    }
}
