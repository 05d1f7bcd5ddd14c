package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the result of an operation. Each of them that expects a value shows the message of the failure that came instead.
 *
 * @param <T> the type of the value
 */
public class EitherAssert<T> extends ResultAssert<EitherAssert<T>, Either<? extends Failure, ? extends T>, T> {
    public EitherAssert(@Nullable Either<? extends Failure, ? extends T> actual) {
        super(actual, EitherAssert.class);
    }

    /** Asserts that the operation succeeded. */
    public EitherAssert<T> isSuccess() {
        valueOrThrow("a success");
        return this;
    }

    /** Asserts that the operation failed, for whatever reason. */
    public EitherAssert<T> isFailure() {
        failureOrThrow("a failure");
        return this;
    }

    /** Asserts that the operation failed for a reason of this kind, and returns assertions on the failure. */
    public FailureAssert failsWith(Class<? extends Failure> kind) {
        Objects.requireNonNull(kind, "kind");
        return part(FailureAssert::new, () -> ofKind(failureOrThrow("the failure " + FailureText.kind(kind)), kind));
    }

    /** Asserts that the operation failed, and returns assertions on the failure. */
    public FailureAssert failure() {
        return part(FailureAssert::new, () -> failureOrThrow("a failure"));
    }

    @Override
    Either<String, T> valueOrReason() {
        return actual.<Either<String, T>>fold(
                failure -> Either.left("the failure\n" + FailureText.of(failure)), Either::right);
    }

    private Failure ofKind(Failure failure, Class<? extends Failure> kind) {
        new FailureAssert(failure).as(info.description()).hasKind(kind);
        return failure;
    }

    private Failure failureOrThrow(String expected) {
        isNotNull();
        if (actual.isRight()) {
            throw error("Expecting " + expected + "\nbut got the value\n  " + text(actual.get()));
        }
        return actual.getLeft();
    }
}
