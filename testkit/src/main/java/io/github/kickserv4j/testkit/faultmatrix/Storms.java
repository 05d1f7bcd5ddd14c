package io.github.kickserv4j.testkit.faultmatrix;

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
    private static final Duration IN_THE_PAUSE = Duration.ofMillis(400);
    private static final int LIMIT = 25;
    private static final int THREADS = 8;
    private static final int READS_EACH = 125;

    private Storms() {}

    static Finding pause(Rig rig) {
        rig.warm().plays(Answer.of(429).header("Retry-After", "1"), Records.quist());
        Pending<Trial> refused = rig.start(Calls::read);
        rig.assertSends(1);
        rig.assertQuiet(ON_ITS_WAY);
        Seq<Pending<Trial>> others = crowd(rig);
        rig.assertQuiet(IN_THE_PAUSE);
        others.forEach(other -> other.join().succeeds());
        return refused.join()
                .succeeds()
                .sent(CALLERS + 2)
                .tookAtLeast(NEARLY_A_SECOND)
                .within();
    }

    /** A second's worth may go at once; all others have to wait. */
    static Finding limit(Rig rig) {
        rig.on(it -> it.requestsPerSecond = Option.some(LIMIT)).plays(Records.quist());
        Seq<Trial> trials = crowd(rig).map(Pending::join);
        trials.forEach(Trial::succeeds);
        return trials.maxBy(Trial::elapsed)
                .get()
                .sent(CALLERS)
                .tookAtLeast(NEARLY_A_SECOND.multipliedBy(CALLERS - LIMIT).dividedBy(LIMIT))
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

    private static Seq<Pending<Trial>> crowd(Rig rig) {
        return Vector.fill(CALLERS, () -> rig.start(Calls::read));
    }

    private static Either<Failure, ?> manyReads(Kickserv kickserv) {
        return Vector.fill(READS_EACH, () -> Calls.read(kickserv)).last();
    }
}
