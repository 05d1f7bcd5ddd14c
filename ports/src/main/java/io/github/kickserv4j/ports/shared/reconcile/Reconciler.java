package io.github.kickserv4j.ports.shared.reconcile;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds out whether a write was carried out. Each port declares what its writes are known by; all else is here. */
public final class Reconciler {
    private Reconciler() {}

    /**
     * Finds out what a failure leaves open.
     *
     * @param kind the writes that {@code reconcile} knows
     */
    public static <W extends Write<?>, T> Either<Failure, Reconciliation<T>> reconcile(
            Failure failure, Class<W> kind, Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> reconcile) {
        return failure.uncertainWrite()
                .map(uncertain -> uncertain
                        .as(kind)
                        .map(reconcile)
                        .getOrElse(() -> inconclusive(
                                "another port reconciles " + uncertain.write().operation())))
                .getOrElse(() -> certain(failure));
    }

    /**
     * Finds out whether one write was carried out. If the records cannot be read, the failure keeps the uncertain write, so it can
     * be reconciled again.
     *
     * @param matching how the records of the port show what a write did
     */
    public static <W extends Write<T>, T> Either<Failure, Reconciliation<T>> reconcile(
            UncertainWrite<? extends W> uncertain,
            RecordDescriptor<T> descriptor,
            BiFunction<W, WriteMatcher<T>, Either<Failure, Reconciliation<T>>> matching) {
        return matching.apply(uncertain.write(), WriteMatcher.of(descriptor, uncertain))
                .mapLeft(failure -> failure.withContext(failure.context().withUncertainWrite(uncertain)));
    }

    private static <T> Either<Failure, Reconciliation<T>> certain(Failure failure) {
        return failure.isOutcomeUnknown()
                ? inconclusive("the failure does not hold the write, so it cannot be reconciled")
                : Either.right(new Reconciliation.NotDone<>());
    }

    private static <T> Either<Failure, Reconciliation<T>> inconclusive(String why) {
        return Either.right(new Reconciliation.Inconclusive<>(why, List.empty()));
    }
}
