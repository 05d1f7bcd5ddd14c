package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Function;

/** What the repositories call: each operation, of one call or of several, under one deadline. */
public final class Client {
    private final Transport transport;
    private final Duration operationTimeout;

    public Client(Transport transport, Duration operationTimeout) {
        this.transport = transport;
        this.operationTimeout = operationTimeout;
    }

    /** An operation of one call. */
    public Either<Failure, Answer> send(Call call) {
        return operation(session -> session.send(call));
    }

    /** An operation of as many calls as it takes, for all of which there is one deadline. */
    public <T> Either<Failure, T> operation(Function<Session, Either<Failure, T>> steps) {
        Deadline deadline = Deadline.in(operationTimeout);
        return steps.apply(call -> transport.send(call, deadline));
    }
}
