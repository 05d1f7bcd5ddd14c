package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.control.Either;
import java.util.Objects;
import org.mockito.stubbing.OngoingStubbing;

/**
 * The stub of a call with one result. Each further method is the answer to the next call; the last one answers all that follow.
 *
 * @param <T> the type of the value
 */
public final class ResultStub<T> {
    private final OngoingStubbing<Either<Failure, T>> stubbing;

    ResultStub(OngoingStubbing<Either<Failure, T>> stubbing) {
        this.stubbing = stubbing;
    }

    /** Answers with this value. */
    public ResultStub<T> succeeds(T value) {
        Objects.requireNonNull(value, "value");
        return new ResultStub<>(stubbing.thenAnswer(call -> Either.right(value)));
    }

    /**
     * Answers with this failure, which has the operation, the delivery and the uncertain write of the call.
     *
     * @throws IllegalArgumentException if the fault has no failure, or a delay
     */
    public ResultStub<T> fails(Fault fault) {
        Objects.requireNonNull(fault, "fault");
        return new ResultStub<>(stubbing.thenAnswer(FailingAnswer.of(fault)));
    }

    /** Answers as the port does by itself, with calls of other methods of the mock; for default methods only. */
    public ResultStub<T> callsRealMethod() {
        return new ResultStub<>(stubbing.thenCallRealMethod());
    }
}
