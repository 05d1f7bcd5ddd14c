package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Many callers of one client, and a server that has enough of them. */
final class Storms {
    private static final int CALLERS = 50;
    private static final Duration NEARLY_A_SECOND = Duration.ofMillis(950);
    private static final Duration ON_ITS_WAY = Duration.ofMillis(200);
    private static final int LIMIT = 12;
    private static final int LIMITED_CALLERS = 30;
    private static final int THREADS = 8;
    private static final int READS_EACH = 125;

    private Storms() {}

    static Finding pause(Rig rig) {
        var refusal = new Refusal();
        rig.warm().server().routes(request -> refusal);
        Pending<Trial> refused = rig.start(Calls::read);
        rig.assertSends(1);
        rig.assertQuiet(ON_ITS_WAY);
        crowd(rig, CALLERS).map(Pending::join).forEach(Trial::succeeds);
        Trial trial = refused.join().succeeds().sent(CALLERS + 2);
        assertThat(refusal.sentInThePause()).as("requests in the pause").isZero();
        return trial.tookAtLeast(NEARLY_A_SECOND).within();
    }

    /** A second's worth may go at once; all others have to wait. */
    static Finding limit(Rig rig) {
        rig.on(it -> it.requestsPerSecond = Option.some(LIMIT)).plays(Records.quist());
        Seq<Trial> trials = crowd(rig, LIMITED_CALLERS).map(Pending::join);
        trials.forEach(Trial::succeeds);
        return trials.maxBy(trial -> trial.span().elapsed())
                .get()
                .sent(LIMITED_CALLERS)
                .tookAtLeast(
                        NEARLY_A_SECOND.multipliedBy(LIMITED_CALLERS - LIMIT).dividedBy(LIMIT))
                .within();
    }

    static Finding outage(Rig rig) {
        rig.on(it -> it.operationTimeout = Duration.ofSeconds(20)).plays(Answer.of(503));
        Seq<Pending<Trial>> readers = Vector.fill(THREADS, () -> rig.start(Storms::manyReads));
        return readers.map(Pending::join)
                .last()
                .fails(Failure.Unavailable.class)
                .sentAtMost(THREADS * READS_EACH * 11 / 10)
                .within();
    }

    private static Seq<Pending<Trial>> crowd(Rig rig, int callers) {
        return Vector.fill(callers, () -> rig.start(Calls::read));
    }

    private static Either<Failure, ?> manyReads(Kickserv kickserv) {
        return Vector.fill(READS_EACH, () -> Calls.read(kickserv)).last();
    }
}
