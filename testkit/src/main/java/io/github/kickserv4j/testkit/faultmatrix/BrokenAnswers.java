package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Breaks;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The request is there, and the answer does not come, or not to its end. */
final class BrokenAnswers {
    private static final String REPEATED = "at most three sends";
    private static final String IN_DOUBT = "one send, outcome unknown";

    static final Seq<FaultCase> CASES = List.of(
            read("06a", "read, closed before any answer", Breaks.closeBeforeAnswer()),
            FaultCase.of(
                    "06b", "read, closed before any answer once", "success at the second send", BrokenAnswers::once),
            write("07", "write, closed before any answer", Breaks.closeBeforeAnswer()),
            FaultCase.of(
                    "08a",
                    "read, kept connection is dead",
                    "success at the second send",
                    BrokenAnswers::deadForReading),
            FaultCase.of("08b", "write, kept connection is dead", IN_DOUBT, BrokenAnswers::deadForWriting),
            read("09a", "read, reset in the headers", Breaks.resetMidHeaders()),
            write("09b", "write, reset in the headers", Breaks.resetMidHeaders()),
            read("10a", "read, reset in the body", Breaks.resetMidBody(Records.quist())),
            write("10b", "write, reset in the body", Breaks.resetMidBody(Records.quist())),
            read("11a", "read, body shorter than announced", Breaks.shortContentLength(Records.quist())),
            write("11b", "write, body shorter than announced", Breaks.shortContentLength(Records.quist())),
            read("11c", "read, chunk shorter than announced", Breaks.shortChunk(Records.quist())));

    private static final int ATTEMPTS = 3;

    private BrokenAnswers() {}

    private static FaultCase read(String id, String fault, Script script) {
        return FaultCase.of(id, fault, REPEATED, rig -> repeated(rig.plays(script)));
    }

    private static FaultCase write(String id, String fault, Script script) {
        return FaultCase.of(id, fault, IN_DOUBT, rig -> inDoubt(rig.plays(script)));
    }

    private static Finding repeated(Rig rig) {
        return rig.read()
                .fails(Failure.Unavailable.class)
                .sentAtMost(ATTEMPTS)
                .sentAtLeast(2)
                .within();
    }

    private static Finding inDoubt(Rig rig) {
        return rig.write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.UNKNOWN)
                .sent(1)
                .within();
    }

    private static Finding once(Rig rig) {
        return rig.plays(Breaks.closeBeforeAnswer(), Records.quist())
                .read()
                .succeeds()
                .sent(2)
                .within();
    }

    private static Finding deadForReading(Rig rig) {
        return once(rig.warm());
    }

    private static Finding deadForWriting(Rig rig) {
        return inDoubt(rig.warm().plays(Breaks.closeBeforeAnswer()));
    }
}
