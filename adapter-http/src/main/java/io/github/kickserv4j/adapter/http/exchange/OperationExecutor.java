package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.ports.shared.CreationLog;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What the repositories call: each operation, of one call or of several, under one deadline. */
public final class OperationExecutor {
    private final Transport transport;
    private final Supplier<Deadline> deadlines;
    private final Clock clock;
    private final CreationLog log;

    /**
     * Sends by {@code transport}; an operation that begins now is over by the next of {@code deadlines}.
     *
     * @param nanos a clock that never jumps
     */
    public OperationExecutor(Transport transport, Supplier<Deadline> deadlines, Clock clock, LongSupplier nanos) {
        this.transport = transport;
        this.deadlines = deadlines;
        this.clock = clock;
        this.log = new CreationLog(nanos);
    }

    /** A read of one call. */
    public Either<Failure, ApiResponse> send(ApiRequest apiRequest) {
        return read(requestSender -> requestSender.send(apiRequest));
    }

    /** A read of as many calls as it takes, for all of which there is one deadline. */
    public <T> Either<Failure, T> read(Function<RequestSender, Either<Failure, T>> steps) {
        Deadline deadline = deadlines.get();
        return steps.apply(apiRequest -> transport.send(apiRequest, deadline).mapLeft(AttemptFailure::failure));
    }

    /** The same of a write, whose failure tells what was asked and since when, if that may have been done, or half of it was. */
    public <T> Either<Failure, T> write(Write<?> asked, Function<RequestSender, Either<Failure, T>> steps) {
        return write(new UncertainWrite<>(asked, clock.instant()), steps);
    }

    /** The same of a creation, of which is remembered what came of it, so that nobody takes it for another's later. */
    public <T> Either<Failure, T> create(
            Write<?> asked,
            Function<RequestSender, Either<Failure, T>> steps,
            Function<T, ?> id,
            Function<T, Audit> audit) {
        return create(asked, steps, id, audit, (requestSender, created) -> Either.right(created));
    }

    /** The same where something remains to be done with what was created. */
    public <T> Either<Failure, T> create(
            Write<?> asked,
            Function<RequestSender, Either<Failure, T>> steps,
            Function<T, ?> id,
            Function<T, Audit> audit,
            BiFunction<RequestSender, T, Either<Failure, T>> rest) {
        CreationLog.TrackedCreation trackedCreation = log.begin(asked);
        return write(new UncertainWrite<>(asked, clock.instant(), trackedCreation), requestSender -> steps.apply(
                                requestSender)
                        .peek(created -> trackedCreation.succeeded(id.apply(created), audit.apply(created)))
                        .flatMap(created -> rest.apply(requestSender, created)))
                .peekLeft(failure -> trackedCreation.failed(failure.isOutcomeUnknown()));
    }

    private <T> Either<Failure, T> write(
            UncertainWrite<?> uncertainWrite, Function<RequestSender, Either<Failure, T>> steps) {
        var isBegun = new AtomicBoolean();
        return read(requestSender -> steps.apply(
                        apiRequest -> requestSender.send(apiRequest).peek(apiResponse -> begun(isBegun, apiRequest))))
                .mapLeft(failure ->
                        isBegun.get() || failure.isOutcomeUnknown() ? inDoubt(failure, uncertainWrite) : failure);
    }

    /** In doubt even if the last step was surely not carried out: something before it was. */
    private static Failure inDoubt(Failure failure, UncertainWrite<?> uncertainWrite) {
        return failure.withContext(
                failure.context().withDelivery(Delivery.UNKNOWN).withUncertainWrite(uncertainWrite));
    }

    private static void begun(AtomicBoolean isBegun, ApiRequest done) {
        if (!done.isSafe()) {
            isBegun.set(true);
        }
    }
}
