package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Carries out calls, and injects their faults. */
record FaultInjector(Faults faults, AccountClock clock, Consumer<Duration> sleeper, CreationTracker tracker) {
    /** Makes a call that only reads. */
    <T> Either<Failure, T> read(Invocation invocation, Supplier<Either<Failure, T>> call) {
        return inject(invocation, call, (fault, done) -> fault.failureOf(invocation.operation(), Option.none()));
    }

    /** Makes a call that changes or deletes. */
    <T> Either<Failure, T> write(Invocation invocation, Write<?> write, Supplier<Either<Failure, T>> call) {
        UncertainWrite<?> uncertain = new UncertainWrite<>(write, clock.instant());
        return inject(
                invocation, call, (fault, done) -> fault.failureOf(invocation.operation(), Option.some(uncertain)));
    }

    /** Makes a call that creates. */
    <T> Either<Failure, T> create(
            Invocation invocation, Write<?> write, Creation<T> creation, Supplier<Either<Failure, T>> call) {
        TrackedWrite<T> tracked = tracker.begin(write, creation, clock.instant());
        return tracked.end(inject(
                invocation,
                () -> call.get()
                        .peek(created -> clock.requireTimeOf(creation.audit().apply(created))),
                (fault, done) -> tracked.failure(fault, invocation.operation(), done)));
    }

    private <T> Either<Failure, T> inject(
            Invocation invocation,
            Supplier<Either<Failure, T>> call,
            BiFunction<Fault, Option<T>, Option<Failure>> failure) {
        Option<Fault> fault = faults.faultFor(invocation);
        fault.map(Fault::delay).filter(delay -> !delay.isZero()).forEach(sleeper);
        Option<Either<Failure, T>> result = Option.when(fault.forAll(Fault::isExecuted), call);
        Option<T> done = result.flatMap(Either::toOption);
        Either<Failure, T> outcome = fault.flatMap(it -> failure.apply(it, done))
                .<Either<Failure, T>>map(Either::left)
                .getOrElse(result::get);
        faults.add(new RecordedCall(
                invocation.name(),
                invocation.operation(),
                invocation.arguments(),
                fault,
                result.isDefined(),
                outcome.swap().toOption()));
        return outcome;
    }
}
