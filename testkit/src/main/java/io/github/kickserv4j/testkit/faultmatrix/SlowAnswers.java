package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Delays;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** The answer comes too late, or byte by byte, or while the clock jumps: there is one deadline, for everything. */
final class SlowAnswers {
    private static final Duration DEADLINE = Duration.ofMillis(600);
    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ON_TIME = "timed out at the deadline, connection closed";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("14a", "read, body stalls", ON_TIME, rig -> onTime(rig, Delays.stallMidBody(Records.quist()))),
            FaultCase.of(
                    "14b",
                    "write, body stalls",
                    "one send, timed out at the deadline, outcome unknown",
                    SlowAnswers::writeOnTime),
            FaultCase.of("15", "body byte by byte", ON_TIME, rig -> onTime(rig, Delays.drip(Records.quist(), STEP))),
            FaultCase.of(
                    "16",
                    "status line byte by byte",
                    ON_TIME,
                    rig -> onTime(rig, Delays.dripFromTheStart(Records.quist(), STEP))),
            FaultCase.of("36a", "clock jumps an hour ahead", "success all the same", SlowAnswers::hourAhead),
            FaultCase.of("36b", "clock jumps an hour back, body stalls", ON_TIME, SlowAnswers::hourBack));

    private SlowAnswers() {}

    private static Rig hasty(Rig rig) {
        return rig.on(it -> it.operationTimeout = DEADLINE).warm();
    }

    private static Finding onTime(Rig rig, Script slow) {
        return onTime(hasty(rig).plays(slow).read());
    }

    private static Finding onTime(Trial trial) {
        return trial.fails(Failure.TimedOut.class).sent(1).hangsUp().atTheDeadline();
    }

    private static Finding writeOnTime(Rig rig) {
        Trial write = hasty(rig).plays(Delays.stallMidBody(Records.quist())).write();
        return onTime(write.leaves(Delivery.UNKNOWN));
    }

    private static Finding hourAhead(Rig rig) {
        var clock = new JumpingClock();
        rig.on(it -> it.clock = clock).warm();
        return rig.plays(jumping(clock, HOUR, Records.quist()))
                .read()
                .succeeds()
                .sent(1)
                .atOnce();
    }

    private static Finding hourBack(Rig rig) {
        var clock = new JumpingClock();
        return onTime(
                rig.on(it -> it.clock = clock), jumping(clock, HOUR.negated(), Delays.stallMidBody(Records.quist())));
    }

    private static Script jumping(JumpingClock clock, Duration jump, Script then) {
        return exchange -> {
            clock.jump(jump);
            then.play(exchange);
        };
    }
}
