package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Floods;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** The answer is more than anybody can mean. */
final class Oversized {
    private static final int MEGABYTES = 128;
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("17a", "body without end", "cut before " + MEGABYTES + " MB, connection closed", rig -> cut(
                            rig, Floods.longBody(Records.quist(), MEGABYTES))
                    .hangsUp()
                    .within()),
            FaultCase.of(
                    "17b",
                    "503 with a body without end",
                    "told by its status",
                    rig -> judged(rig, 503, Failure.Unavailable.class)),
            FaultCase.of(
                    "17c",
                    "404 with a body without end",
                    "told by its status",
                    rig -> judged(rig, 404, Failure.NotFound.class)),
            FaultCase.of("18", "small body that inflates to " + MEGABYTES + " MB", "cut while it inflates", rig -> cut(
                            rig, Floods.gzipBomb(Records.quist(), MEGABYTES))
                    .within()));

    private Oversized() {}

    private static Finding judged(Rig rig, int status, Class<?> kind) {
        return rig.on(it -> it.attempts = 1)
                .plays(Floods.longBody(Answer.json(status, "{\"error\":\"no\"}"), MEGABYTES))
                .read()
                .fails(kind)
                .told(status)
                .sent(1)
                .hangsUp()
                .within();
    }

    private static Trial cut(Rig rig, Script flood) {
        return rig.on(it -> it.operationTimeout = DEADLINE)
                .plays(flood)
                .read()
                .fails(Failure.UnexpectedResponse.class)
                .sent(1);
    }
}
