package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Identity;
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

/** Executes the operations of the repositories, each with one deadline for all its requests. */
public final class OperationExecutor {
    private final Transport transport;
    private final Supplier<Deadline> deadlines;
    private final Clock clock;
    private final CreationLog log;

    /**
     * Creates an executor. Each operation takes a new deadline from {@code deadlines}.
     *
     * @param nanos a monotonic clock
     */
    public OperationExecutor(Transport transport, Supplier<Deadline> deadlines, Clock clock, LongSupplier nanos) {
        this.transport = transport;
        this.deadlines = deadlines;
        this.clock = clock;
        this.log = new CreationLog(nanos);
    }

    /** Executes a read of one request. */
    public Either<Failure, ApiResponse> send(ApiRequest apiRequest) {
        return read(requestSender -> requestSender.send(apiRequest));
    }

    /** Executes a read of several requests under one deadline. */
    public <T> Either<Failure, T> read(Function<RequestSender, Either<Failure, T>> steps) {
        Deadline deadline = deadlines.get();
        return steps.apply(apiRequest -> transport.send(apiRequest, deadline).mapLeft(AttemptFailure::failure));
    }

    /**
     * Executes a write. If it fails after it may have been carried out, in whole or in part, the failure contains the write and
     * its start time.
     */
    public <T> Either<Failure, T> write(Write<?> requested, Function<RequestSender, Either<Failure, T>> steps) {
        return write(new UncertainWrite<>(requested, clock.instant()), steps);
    }

    /**
     * Executes a write of a record that is read first.
     *
     * @param read reads the record; if that fails, nothing was written
     * @param steps writes it, given the record {@code before}
     */
    public <T> Either<Failure, T> write(
            Write<?> asked,
            Function<RequestSender, Either<Failure, T>> read,
            BiFunction<RequestSender, T, Either<Failure, T>> steps) {
        return write(asked, requestSender -> read.apply(requestSender)
                .mapLeft(MultiStepFailures::notWritten)
                .flatMap(before -> steps.apply(requestSender, before)));
    }

    /**
     * Executes a creation, and remembers its result, so that reconciliation does not mistake the new record for that of another
     * write.
     */
    public <T> Either<Failure, T> create(
            Write<?> requested,
            Function<RequestSender, Either<Failure, T>> steps,
            Function<T, ? extends Identity<?>> id,
            Function<T, Audit> audit) {
        return create(requested, steps, id, audit, (requestSender, created) -> Either.right(created));
    }

    /** Executes a creation that has further steps after it. */
    public <T> Either<Failure, T> create(
            Write<?> requested,
            Function<RequestSender, Either<Failure, T>> steps,
            Function<T, ? extends Identity<?>> id,
            Function<T, Audit> audit,
            BiFunction<RequestSender, T, Either<Failure, T>> rest) {
        CreationLog.TrackedCreation trackedCreation = log.begin(requested);
        return write(new UncertainWrite<>(requested, clock.instant(), trackedCreation), requestSender -> steps.apply(
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
                        isBegun.get() || failure.isOutcomeUnknown() ? uncertain(failure, uncertainWrite) : failure);
    }

    /** Returns the failure as an uncertain write, even if the last step was certainly not carried out: an earlier step was. */
    private static Failure uncertain(Failure failure, UncertainWrite<?> uncertainWrite) {
        return failure.withContext(
                failure.context().withDelivery(Delivery.UNKNOWN).withUncertainWrite(uncertainWrite));
    }

    private static void begun(AtomicBoolean isBegun, ApiRequest done) {
        if (!done.isSafe()) {
            isBegun.set(true);
        }
    }
}
