package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Failure;
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
            FaultCase.of("17", "body without end", "cut before " + MEGABYTES + " MB, connection closed", rig -> cut(
                            rig, Floods.longBody(Records.quist(), MEGABYTES))
                    .hangsUp()
                    .within()),
            FaultCase.of("18", "small body that inflates to " + MEGABYTES + " MB", "cut while it inflates", rig -> cut(
                            rig, Floods.gzipBomb(Records.quist(), MEGABYTES))
                    .within()));

    private Oversized() {}

    private static Trial cut(Rig rig, Script flood) {
        return rig.on(it -> it.operationTimeout = DEADLINE)
                .plays(flood)
                .read()
                .fails(Failure.UnexpectedResponse.class)
                .sent(1);
    }
}
