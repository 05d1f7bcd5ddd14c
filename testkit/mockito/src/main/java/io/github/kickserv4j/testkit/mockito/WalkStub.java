package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.WalkPosition;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The stub of a walk over all pages. Each call gets a stream of its own. Each further method is the answer to the next call; the
 * last one answers all that follow.
 *
 * @param <T> the type of the records
 */
public final class WalkStub<T> {
    private final AnswerSequence<Stream<Either<Failure, T>>> answers;

    WalkStub(AnswerSequence<Stream<Either<Failure, T>>> answers) {
        this.answers = answers;
    }

    /** Answers with these records, and with no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final WalkStub<T> yields(T... records) {
        Objects.requireNonNull(records, "records");
        Seq<T> all = List.of(records);
        answers.add(call -> all.<Either<Failure, T>>map(Either::right).toJavaStream());
        return this;
    }

    /**
     * Answers with this failure alone, at the page from which the walk was to start.
     *
     * @throws IllegalArgumentException if the fault has no failure, or a delay
     */
    public WalkStub<T> fails(Fault fault) {
        Objects.requireNonNull(fault, "fault");
        answers.add(FailingAnswer.of(fault));
        return this;
    }

    /**
     * Answers with these records, and then with this failure, which ends the walk: at the page after that from which it started, or
     * at that page if there are no records.
     *
     * @throws IllegalArgumentException if the fault has no failure, or a delay
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final WalkStub<T> yieldsThenFails(Fault fault, T... records) {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(records, "records");
        FailingAnswer<Stream<Either<Failure, T>>> failing = FailingAnswer.of(fault);
        Seq<Either<Failure, T>> yielded = List.of(records).map(Either::right);
        if (yielded.isEmpty()) {
            return fails(fault);
        }
        answers.add(call ->
                Stream.concat(yielded.toJavaStream(), failing.answer(call).map(WalkStub::onNextPage)));
        return this;
    }

    /** Answers with a walk over the pages that {@code list} of the mock returns. */
    public WalkStub<T> callsRealMethod() {
        answers.addRealMethod();
        return this;
    }

    private static <T> Either<Failure, T> onNextPage(Either<Failure, T> failed) {
        return failed.mapLeft(failure -> failure.withContext(failure.context()
                .withPosition(WalkPosition.of(
                        failure.page().getOrElse(PageRequest.FIRST).next()))));
    }
}
