package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Delays;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;

/** Somebody has enough of a call, or of the client, while it is at work. */
final class Stops {
    private static final String STOPS = "over within 100 ms, interrupt kept, no further send";

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("32a", "interrupt while the answer is waited for", STOPS, Stops::interruptedInSend),
            FaultCase.of("32b", "interrupt in the pause before a repetition", STOPS, Stops::interruptedInPause),
            FaultCase.of(
                    "32c", "thread interrupted before the call", "not sent, interrupt kept", Stops::interruptedBefore),
            FaultCase.of(
                    "33",
                    "write, its task is cancelled",
                    "connection closed, outcome unknown, no further send",
                    Stops::cancelled),
            FaultCase.of(
                    "34a",
                    "read, client closed meanwhile",
                    "over within 100 ms, no further send",
                    rig -> closedInFlight(rig, Calls::read).stopped()),
            FaultCase.of("34b", "write, client closed meanwhile", "the same, outcome unknown", rig -> closedInFlight(
                            rig, Calls::write)
                    .leaves(Delivery.UNKNOWN)
                    .stopped()),
            FaultCase.of("34c", "client closed, then called", "not sent", Stops::closedBefore),
            FaultCase.of("34d", "client closed", "no thread of it lives", Stops::closedForGood));

    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofMillis(200);
    private static final int MANY = 30;
    private static final Duration TO_END = Duration.ofSeconds(2);

    private Stops() {}

    private static Rig stoppable(Rig rig, Script script) {
        return rig.on(it -> it.operationTimeout = DEADLINE).warm().plays(script);
    }

    private static Finding interruptedInSend(Rig rig) {
        return interrupted(stoppable(rig, Delays.silence()), Calls::read).stopped();
    }

    private static Finding interruptedInPause(Rig rig) {
        return interrupted(stoppable(rig, Answer.of(429).header("Retry-After", "1")), Calls::read)
                .stopped();
    }

    /** Often enough to meet a client that sends first and looks afterwards, which is seen once in three times. */
    private static Finding interruptedBefore(Rig rig) {
        rig.warm().plays(Records.quist());
        return Iterator.continually(() -> rig.call(Stops::interruptAndWrite))
                .take(MANY)
                .map(trial -> {
                    assertThat(trial.interrupted())
                            .as("the thread is interrupted still")
                            .isTrue();
                    return trial.fails(Failure.Unavailable.class)
                            .leaves(Delivery.NOT_SENT)
                            .sent(0);
                })
                .toVector()
                .last()
                .atOnce();
    }

    private static Either<Failure, ?> interruptAndWrite(Kickserv kickserv) {
        Thread.currentThread().interrupt();
        return Calls.write(kickserv);
    }

    private static Finding cancelled(Rig rig) {
        return interrupted(stoppable(rig, Delays.silence()), Calls::write)
                .leaves(Delivery.UNKNOWN)
                .hangsUp()
                .stopped();
    }

    private static Trial interrupted(Rig rig, Call call) {
        Pending<Trial> underWay = rig.start(call);
        rig.assertSends(1);
        rig.assertQuiet(A_WHILE);
        Trial trial = stopped(underWay, underWay::interrupt);
        assertThat(trial.interrupted()).as("the thread is interrupted still").isTrue();
        rig.assertQuiet(A_WHILE);
        return trial.fails(Failure.Unavailable.class).sent(1);
    }

    private static Trial closedInFlight(Rig rig, Call call) {
        Pending<Trial> underWay = stoppable(rig, Delays.silence()).start(call);
        rig.assertSends(1);
        Trial trial = stopped(underWay, rig::closeClient);
        rig.assertQuiet(A_WHILE);
        return trial.fails(Failure.Unavailable.class).sent(1);
    }

    private static Finding closedBefore(Rig rig) {
        return rig.plays(Records.quist())
                .call(Stops::closeAndRead)
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.NOT_SENT)
                .sent(0)
                .atOnce();
    }

    private static Either<Failure, ?> closeAndRead(Kickserv kickserv) {
        assertThat(kickserv)
                .as("the client; leave row 34 out if it cannot be closed")
                .isInstanceOf(AutoCloseable.class);
        Rig.close((AutoCloseable) kickserv);
        return Calls.read(kickserv);
    }

    private static Finding closedForGood(Rig rig) {
        Trial trial = rig.plays(Records.quist()).read().succeeds().sent(1);
        rig.closeClient();
        System.gc(); // before JDK 21, an HttpClient ends when nobody holds it any more
        assertThat(rig.callers().alive(TO_END)).as("threads that live").isEmpty();
        return trial.within();
    }

    /** What came of it, and how long it took from {@code stop}. */
    private static Trial stopped(Pending<Trial> underWay, Runnable stop) {
        Span.Start start = underWay.lateness().start();
        stop.run();
        Trial trial = underWay.join();
        return trial.after(underWay.lateness().since(start));
    }
}
