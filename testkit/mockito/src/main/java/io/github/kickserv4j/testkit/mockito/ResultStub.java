package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * The stub of a call with one result. Each further method is the answer to the next call; the last one answers all that follow.
 *
 * @param <T> the type of the value
 */
public final class ResultStub<T> {
    private final AnswerSequence<Either<Failure, T>> answers;

    ResultStub(AnswerSequence<Either<Failure, T>> answers) {
        this.answers = answers;
    }

    /** Answers with this value. */
    public ResultStub<T> succeeds(T value) {
        Objects.requireNonNull(value, "value");
        answers.add(call -> Either.right(value));
        return this;
    }

    /**
     * Answers with this failure, which has the operation, the delivery and the uncertain write of the call.
     *
     * @throws IllegalArgumentException if the fault has no failure, or a delay
     */
    public ResultStub<T> fails(Fault fault) {
        Objects.requireNonNull(fault, "fault");
        answers.add(FailingAnswer.of(fault));
        return this;
    }

    /**
     * Answers as the port does by itself, with calls of other methods of the mock.
     *
     * @throws IllegalArgumentException if the method is no default method
     */
    public ResultStub<T> callsRealMethod() {
        answers.addRealMethod();
        return this;
    }
}
