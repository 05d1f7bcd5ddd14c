package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

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
        public <P, W extends Write, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                String method,
                Class<W> kind,
                Function3<W, Instant, WriteHistory, Either<Failure, Reconciliation<T>>> right) {
            return port.replace(method, Failure.class, failure -> Either.right(new NotDone<T>()));
        }
    },
    DOUBTS_EVERY_FAILURE {
        @Override
        public <P, W extends Write, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                String method,
                Class<W> kind,
                Function3<W, Instant, WriteHistory, Either<Failure, Reconciliation<T>>> right) {
            return port.replace(method, Failure.class, failure -> Either.right(new Inconclusive<T>("?", List.empty())));
        }
    };

    /** Makes this mistake in the reconciling {@code method} of the port, for writes of this kind. */
    public <P, W extends Write, T> MutatedPort<P> mutate(
            MutatedPort<P> port,
            String method,
            Class<W> kind,
            Function3<W, Instant, WriteHistory, Either<Failure, Reconciliation<T>>> right) {
        return port.replace(method, kind, Instant.class, WriteHistory.class, (write, since, history) -> right.apply(
                        write, mutateSince(since), mutateHistory(history))
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
