package io.github.kickserv4j.ports.shared.evidence;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;

/** Has the doubt that a failure carries looked into. */
public final class UncertainWrites {
    private UncertainWrites() {}

    /** How a port looks for what a write did. */
    @FunctionalInterface
    public interface Reconciler<W extends Write, T> {
        Either<Failure, Reconciliation<T>> reconcile(W write, Instant since, WriteHistory history);
    }

    /**
     * Whether the write that failed was carried out.
     *
     * @param kind the writes that {@code look} can look for
     */
    public static <W extends Write, T> Either<Failure, Reconciliation<T>> reconcile(
            Failure failure, Class<W> kind, Reconciler<W, T> reconciler) {
        return failure.uncertainWrite()
                .map(uncertainWrite -> kind.isInstance(uncertainWrite.write())
                        ? reconciler.reconcile(
                                kind.cast(uncertainWrite.write()), uncertainWrite.since(), uncertainWrite.history())
                        : UncertainWrites.<T>cannotTell("another port can tell of " + uncertainWrite.write()))
                .getOrElse(() -> undoubted(failure));
    }

    /** What was found; if it was not to be found out, the failure carries the doubt on, so that one can look again. */
    public static <T> Either<Failure, T> withUncertainWriteKept(
            UncertainWrite uncertainWrite, Either<Failure, T> found) {
        return found.mapLeft(failure -> failure.withContext(failure.context().withUncertainWrite(uncertainWrite)));
    }

    private static <T> Either<Failure, Reconciliation<T>> undoubted(Failure failure) {
        return failure.isOutcomeUnknown()
                ? cannotTell("the failure does not say what was asked, so that there is nothing to look for")
                : Either.right(new Reconciliation.NotDone<>());
    }

    private static <T> Either<Failure, Reconciliation<T>> cannotTell(String why) {
        return Either.right(new Reconciliation.Inconclusive<>(why, List.empty()));
    }
}
