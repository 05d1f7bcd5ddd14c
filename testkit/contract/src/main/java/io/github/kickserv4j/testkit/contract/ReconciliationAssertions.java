package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Assertions on the results of reconciliation. Each returns the expected result, or fails with the actual one. */
final class ReconciliationAssertions {
    private static final Operation SOMETHING = Operation.write("anything.write", "something");

    private ReconciliationAssertions() {}

    /** Asserts that the write was done and the record exists. */
    static <T> T assertDone(Either<Failure, Reconciliation<T>> looked) {
        Reconciliation<T> outcome = resultOf(looked);
        return outcome.fold(done -> done.record(), notDone -> Option.<T>none(), inconclusive -> Option.<T>none())
                .getOrElseThrow(
                        () -> new AssertionError("expected a write that was done and a record, but got " + outcome));
    }

    /** Asserts that the write was done and no record exists any more. */
    static <T> void assertGone(Either<Failure, Reconciliation<T>> looked) {
        assertThat(resultOf(looked)).isEqualTo(new Reconciliation.Done<>(Option.none()));
    }

    static <T> void assertNotDone(Either<Failure, Reconciliation<T>> looked) {
        assertThat(resultOf(looked)).isEqualTo(new Reconciliation.NotDone<>());
    }

    /** Asserts that the result is inconclusive, and returns the candidates. */
    static <T> Seq<T> assertInconclusive(Either<Failure, Reconciliation<T>> looked) {
        Reconciliation<T> outcome = resultOf(looked);
        return outcome.fold(
                        done -> Option.<Seq<T>>none(),
                        notDone -> Option.<Seq<T>>none(),
                        inconclusive -> Option.some(inconclusive.candidates()))
                .getOrElseThrow(() -> new AssertionError("expected an inconclusive result, but got " + outcome));
    }

    /** Returns the creation time of the record, which is a time by the server's clock. */
    static Instant createdAt(Audit audit) {
        return audit.createdAt()
                .getOrElseThrow(() -> new AssertionError("the record has no creation time"))
                .toInstant();
    }

    /** Returns the failure of a write with unknown outcome. No matching record existed before. */
    static Failure uncertainFailure(Write<?> write, Instant since) {
        var uncertainWrite = new UncertainWrite<>(write, since, WriteHistory.ofAllPriorRecords(List.empty()));
        FailureContext failureContext =
                FailureContext.of(SOMETHING, Delivery.UNKNOWN).withUncertainWrite(uncertainWrite);
        return new Failure.TimedOut(failureContext, Duration.ofSeconds(30));
    }

    /** Returns the failure of a write that was not carried out. */
    static Failure rejectedFailure() {
        return new Failure.NotFound(FailureContext.of(SOMETHING, Delivery.REJECTED));
    }
}
