package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Assertions on outcomes. Each returns the expected outcome, or fails with the actual one. */
final class ResultAssertions {
    private ResultAssertions() {}

    static <T> T resultOf(Either<Failure, T> outcome) {
        return outcome.getOrElseThrow(failure -> new AssertionError("expected a result, but " + failure.message()));
    }

    static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, but got " + result));
    }

    static void assertNotFound(Either<Failure, ?> outcome, Operation operation) {
        assertRejected(outcome, operation, Failure.NotFound.class);
    }

    static void assertInvalid(Either<Failure, ?> outcome, Operation operation) {
        assertRejected(outcome, operation, Failure.Invalid.class);
    }

    /** Asserts that {@code actual} holds what rows of a list are sure to hold of the written records, in any order. */
    static <T> void assertRows(CreationTestDriver<T> driver, Seq<T> actual, Seq<T> written) {
        assertThat(actual.map(driver::asRow))
                .containsExactlyInAnyOrderElementsOf(written.map(driver::asRead).map(driver::asRow));
    }

    /** Asserts a failure that names no page, since the call is not a walk, even if the adapter walks to find the record. */
    private static void assertRejected(Either<Failure, ?> outcome, Operation operation, Class<? extends Failure> kind) {
        assertThat(failureOf(outcome))
                .isInstanceOf(kind)
                .returns(operation, Failure::operation)
                .returns(Delivery.REJECTED, Failure::delivery)
                .returns(Option.none(), Failure::page);
    }
}
