package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One operation of a sequence.
 *
 * @param description names the operation in messages
 * @param call runs it
 * @param resultHandler takes its result, for the steps that follow
 * @param affectedJob the job whose amounts it may change
 */
record ComparedOperation<T>(
        String description,
        Function<Kickserv, Either<Failure, T>> call,
        Consumer<T> resultHandler,
        Option<JobNumber> affectedJob) {

    static <T> ComparedOperation<T> of(String what, Function<Kickserv, Either<Failure, T>> play) {
        return new ComparedOperation<>(what, play, nothing -> {}, Option.none());
    }

    /** Returns an operation that reads a whole list; a failure is part of its result. */
    static <T> ComparedOperation<Seq<Object>> walk(String what, Function<Kickserv, Stream<Either<Failure, T>>> play) {
        return of(
                what,
                kickserv -> Either.right(List.ofAll(play.apply(kickserv).map(ComparedOperation::comparableOutcome))));
    }

    ComparedOperation<T> withResultHandler(Consumer<T> handler) {
        return new ComparedOperation<>(description, call, handler, affectedJob);
    }

    ComparedOperation<T> withAffectedJob(JobNumber job) {
        return new ComparedOperation<>(description, call, resultHandler, Option.some(job));
    }

    /** Runs on both, and returns the difference of the results, if there is any. */
    Option<String> compareOn(Kickserv one, Kickserv other) {
        Either<Failure, T> first = call.apply(one);
        first.forEach(resultHandler);
        Object expected = comparableOutcome(first);
        Object actual = comparableOutcome(call.apply(other));
        return Option.when(!expected.equals(actual), () -> expected + "\n    but " + actual);
    }

    /** Returns the result, or those parts of a failure that are the same for all adapters. */
    private static Object comparableOutcome(Either<Failure, ?> outcome) {
        return outcome.fold(
                failure -> List.of(failure.getClass().getSimpleName(), failure.operation(), failure.delivery()),
                result -> result);
    }
}
