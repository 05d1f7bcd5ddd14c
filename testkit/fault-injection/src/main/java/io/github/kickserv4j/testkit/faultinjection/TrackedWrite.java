package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.CreationLog.TrackedCreation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A creation that is under way. */
record TrackedWrite<T>(Creation<T> creation, TrackedCreation tracked, UncertainWrite<?> uncertain) {
    /**
     * Returns the failure of the creation. If it takes several requests and was carried out, the fault befell the last of them:
     * the client knows what the first has created.
     */
    Option<Failure> failure(Fault fault, Operation operation, Option<T> done) {
        Operation step = creation.lastStep()
                .flatMap(last -> done.peek(this::succeeded).map(last))
                .getOrElse(operation);
        return fault.failureOf(step, Option.some(uncertain));
    }

    /** Remembers the outcome, and returns it. */
    Either<Failure, T> end(Either<Failure, T> outcome) {
        return outcome.peek(this::succeeded).peekLeft(failure -> tracked.failed(failure.isOutcomeUnknown()));
    }

    private void succeeded(T created) {
        tracked.succeeded(creation.id().apply(created), creation.audit().apply(created));
    }
}
