package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the repositories call: each operation, of one call or of several, under one deadline. */
public final class Client {
    private final Transport transport;
    private final Supplier<Deadline> deadlines;
    private final Clock clock;

    /** Sends by {@code transport}; an operation that begins now is over by the next of {@code deadlines}. */
    public Client(Transport transport, Supplier<Deadline> deadlines, Clock clock) {
        this.transport = transport;
        this.deadlines = deadlines;
        this.clock = clock;
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
        Doubt doubt = new Doubt(asked, clock.instant());
        var isBegun = new AtomicBoolean();
        return read(session -> steps.apply(call -> session.send(call).peek(answer -> begun(isBegun, call))))
                .mapLeft(failure -> isBegun.get() || failure.delivery() == Delivery.UNKNOWN
                        ? failure.with(failure.incident().inDoubt(doubt))
                        : failure);
    }

    private static void begun(AtomicBoolean isBegun, Call done) {
        if (!done.isRead()) {
            isBegun.set(true);
        }
    }
}
