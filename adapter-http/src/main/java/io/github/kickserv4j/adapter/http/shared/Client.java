package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteLog;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What the repositories call: each operation, of one call or of several, under one deadline. */
public final class Client {
    private final Transport transport;
    private final Supplier<Deadline> deadlines;
    private final Clock clock;
    private final WriteLog log;

    /**
     * Sends by {@code transport}; an operation that begins now is over by the next of {@code deadlines}.
     *
     * @param nanos a clock that never jumps
     */
    public Client(Transport transport, Supplier<Deadline> deadlines, Clock clock, LongSupplier nanos) {
        this.transport = transport;
        this.deadlines = deadlines;
        this.clock = clock;
        this.log = new WriteLog(nanos);
    }

    /** A read of one call. */
    public Either<Failure, Answer> send(Call call) {
        return read(session -> session.send(call));
    }

    /** A read of as many calls as it takes, for all of which there is one deadline. */
    public <T> Either<Failure, T> read(Function<Session, Either<Failure, T>> steps) {
        Deadline deadline = deadlines.get();
        return steps.apply(call -> transport.send(call, deadline).mapLeft(Setback::failure));
    }

    /** The same of a write, whose failure tells what was asked and since when, if that may have been done, or half of it was. */
    public <T> Either<Failure, T> write(Write asked, Function<Session, Either<Failure, T>> steps) {
        return write(new Doubt(asked, clock.instant()), steps);
    }

    /** The same of a creation, of which is remembered what came of it, so that nobody takes it for another's later. */
    public <T> Either<Failure, T> create(
            Write asked, Function<Session, Either<Failure, T>> steps, Function<T, ?> id, Function<T, Audit> audit) {
        return create(asked, steps, id, audit, (session, created) -> Either.right(created));
    }

    /** The same where something remains to be done with what was created. */
    public <T> Either<Failure, T> create(
            Write asked,
            Function<Session, Either<Failure, T>> steps,
            Function<T, ?> id,
            Function<T, Audit> audit,
            BiFunction<Session, T, Either<Failure, T>> rest) {
        WriteLog.Entry entry = log.begin(asked);
        return write(new Doubt(asked, clock.instant(), entry), session -> steps.apply(session)
                        .peek(created -> entry.answered(id.apply(created), audit.apply(created)))
                        .flatMap(created -> rest.apply(session, created)))
                .peekLeft(failure -> entry.failed(failure.isOutcomeUnknown()));
    }

    private <T> Either<Failure, T> write(Doubt doubt, Function<Session, Either<Failure, T>> steps) {
        var isBegun = new AtomicBoolean();
        return read(session -> steps.apply(call -> session.send(call).peek(answer -> begun(isBegun, call))))
                .mapLeft(failure -> isBegun.get() || failure.isOutcomeUnknown() ? inDoubt(failure, doubt) : failure);
    }

    /** In doubt even if the last step was surely not carried out: something before it was. */
    private static Failure inDoubt(Failure failure, Doubt doubt) {
        return failure.with(failure.incident().delivered(Delivery.UNKNOWN).inDoubt(doubt));
    }

    private static void begun(AtomicBoolean isBegun, Call done) {
        if (!done.isRead()) {
            isBegun.set(true);
        }
    }
}
