package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What must not wear a client out: listeners that throw, and failure after failure. */
final class Endurance {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "35a", "listener throws, the call goes well", "success", rig -> throwing(rig, 1, Records.quist())),
            FaultCase.of(
                    "35b",
                    "listener throws, the call is repeated",
                    "success",
                    rig -> throwing(rig, 2, Answer.of(503), Records.quist())),
            FaultCase.of(
                    "38",
                    "a thousand failures",
                    "no more sockets, threads or memory than before",
                    Endurance::thousand));

    private static final int THREADS = 4;
    private static final int CALLS_EACH = 250;
    private static final int FEW = 16;
    private static final int ROUNDS = 20;

    private Endurance() {}

    private static Finding throwing(Rig rig, int sends, Script first, Script... then) {
        var calls = new AtomicInteger();
        rig.on(it -> it.hook = event -> {
            calls.incrementAndGet();
            throw new IllegalStateException("a listener that throws");
        });
        Trial trial = rig.plays(first, then).read().succeeds().sent(sends);
        assertThat(calls)
                .as("calls of the listener; leave this row out if there are none")
                .hasPositiveValue();
        return trial.within();
    }

    private static Finding thousand(Rig rig) {
        rig.on(it -> it.operationTimeout = Duration.ofSeconds(20)).warm().plays(Answer.of(500));
        int threadsBefore = rig.callers().count();
        Queue<WeakReference<Failure>> failures = new ConcurrentLinkedQueue<>();
        Trial trial = Vector.fill(THREADS, () -> rig.start(kickserv -> manyWrites(kickserv, failures)))
                .map(Pending::join)
                .last()
                .fails(Failure.Unavailable.class)
                .sent(THREADS * CALLS_EACH);
        assertThat(rig.server().openConnections()).as("sockets").isLessThanOrEqualTo(FEW);
        assertThat(rig.callers().count()).as("threads").isLessThanOrEqualTo(threadsBefore + FEW);
        assertForgotten(failures);
        return trial.within();
    }

    private static Either<Failure, ?> manyWrites(Kickserv kickserv, Queue<WeakReference<Failure>> failures) {
        return Vector.fill(CALLS_EACH, () -> Calls.write(kickserv))
                .map(outcome -> outcome.peekLeft(failure -> failures.add(new WeakReference<>(failure))))
                .last();
    }

    /** Nothing is held of what was only lent; a collector may need to be asked more than once. */
    private static void assertForgotten(Queue<WeakReference<Failure>> failures) {
        for (int round = 0; round < ROUNDS && held(failures) > FEW; round++) {
            System.gc();
        }
        assertThat(held(failures)).as("failures that somebody holds").isLessThanOrEqualTo(FEW);
    }

    private static long held(Queue<WeakReference<Failure>> failures) {
        return failures.stream().filter(failure -> failure.get() != null).count();
    }
}
