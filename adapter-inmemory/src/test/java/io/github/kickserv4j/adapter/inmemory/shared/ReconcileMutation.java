package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Mistakes in reconciling writes, the same in every port. */
public enum ReconcileMutation {
    DENIES_WHAT_WAS_DONE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(done -> new NotDone<>(), it -> it, it -> it);
        }
    },
    FORGETS_THE_RECORD {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(done -> new Done<>(Option.none()), it -> it, it -> it);
        }
    },
    IS_NEVER_SURE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(
                    done -> new Inconclusive<>("?", done.record().toList()),
                    notDone -> new Inconclusive<>("?", List.empty()),
                    it -> it);
        }
    },
    TAKES_THE_FIRST_THAT_IS_ALIKE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(
                    it -> it,
                    it -> it,
                    doubt -> doubt.candidates().isEmpty()
                            ? doubt
                            : new Done<>(doubt.candidates().headOption()));
        }
    },
    TAKES_DOUBT_FOR_NO {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(it -> it, it -> it, doubt -> new NotDone<>());
        }
    },
    SHOWS_NOTHING_THAT_IS_ALIKE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
            return right.fold(it -> it, it -> it, doubt -> new Inconclusive<>(doubt.reason(), List.empty()));
        }
    },
    MINDS_NO_TIME {
        @Override
        Instant mutateSince(Instant right) {
            return right.minus(Duration.ofDays(1));
        }
    },
    FORGETS_WHAT_IS_ANOTHERS {
        @Override
        WriteHistory mutateHistory(WriteHistory right) {
            return right.equals(WriteHistory.none()) ? right : WriteHistory.ofAllPriorRecords(List.empty());
        }
    },
    GOES_BY_THE_TIME_ALONE {
        @Override
        WriteHistory mutateHistory(WriteHistory right) {
            return right.equals(WriteHistory.none()) ? WriteHistory.ofAllPriorRecords(List.empty()) : right;
        }
    },
    TAKES_EVERY_FAILURE_FOR_NO {
        @Override
        public <P, W extends Write<T>, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                Class<W> kind,
                Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> right) {
            return port.replace("reconcile", Failure.class, failure -> Either.right(new NotDone<T>()));
        }
    },
    DOUBTS_EVERY_FAILURE {
        @Override
        public <P, W extends Write<T>, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                Class<W> kind,
                Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> right) {
            return port.replace(
                    "reconcile", Failure.class, failure -> Either.right(new Inconclusive<T>("?", List.empty())));
        }
    };

    /** Makes this mistake where the port reconciles writes of this kind. */
    public <P, W extends Write<T>, T> MutatedPort<P> mutate(
            MutatedPort<P> port, Class<W> kind, Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> right) {
        return port.replace("reconcile", UncertainWrite.class, uncertain -> right.apply(new UncertainWrite<>(
                        kind.cast(uncertain.write()),
                        mutateSince(uncertain.since()),
                        mutateHistory(uncertain.history())))
                .map(this::mutateOutcome));
    }

    <T> Reconciliation<T> mutateOutcome(Reconciliation<T> right) {
        return right;
    }

    Instant mutateSince(Instant right) {
        return right;
    }

    WriteHistory mutateHistory(WriteHistory right) {
        return right;
    }
}
