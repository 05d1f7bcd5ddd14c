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
    DENIES_A_DONE_WRITE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(done -> new NotDone<>(), it -> it, it -> it);
        }
    },
    FORGETS_THE_RECORD {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(done -> new Done<>(Option.none()), it -> it, it -> it);
        }
    },
    IS_NEVER_CONCLUSIVE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(
                    done -> new Inconclusive<>("?", done.record().toList()),
                    notDone -> new Inconclusive<>("?", List.empty()),
                    it -> it);
        }
    },
    RETURNS_THE_FIRST_CANDIDATE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(
                    it -> it,
                    it -> it,
                    inconclusive -> inconclusive.candidates().isEmpty()
                            ? inconclusive
                            : new Done<>(inconclusive.candidates().headOption()));
        }
    },
    TREATS_INCONCLUSIVE_AS_NOT_DONE {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(it -> it, it -> it, inconclusive -> new NotDone<>());
        }
    },
    HIDES_CANDIDATES {
        @Override
        <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
            return correct.fold(
                    it -> it, it -> it, inconclusive -> new Inconclusive<>(inconclusive.reason(), List.empty()));
        }
    },
    IGNORES_TIME {
        @Override
        Instant mutateSince(Instant correct) {
            return correct.minus(Duration.ofDays(1));
        }
    },
    IGNORES_KNOWN_RECORDS {
        @Override
        WriteHistory mutateHistory(WriteHistory correct) {
            return correct.equals(WriteHistory.none()) ? correct : WriteHistory.ofAllPriorRecords(List.empty());
        }
    },
    RELIES_ON_TIME_ALONE {
        @Override
        WriteHistory mutateHistory(WriteHistory correct) {
            return correct.equals(WriteHistory.none()) ? WriteHistory.ofAllPriorRecords(List.empty()) : correct;
        }
    },
    TREATS_EVERY_FAILURE_AS_NOT_DONE {
        @Override
        public <P, W extends Write<T>, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                Class<W> kind,
                Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> correct) {
            return port.replace("reconcile", Failure.class, failure -> Either.right(new NotDone<T>()));
        }
    },
    TREATS_EVERY_FAILURE_AS_INCONCLUSIVE {
        @Override
        public <P, W extends Write<T>, T> MutatedPort<P> mutate(
                MutatedPort<P> port,
                Class<W> kind,
                Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> correct) {
            return port.replace(
                    "reconcile", Failure.class, failure -> Either.right(new Inconclusive<T>("?", List.empty())));
        }
    };

    /** Makes this mistake where the port reconciles writes of this kind. */
    public <P, W extends Write<T>, T> MutatedPort<P> mutate(
            MutatedPort<P> port,
            Class<W> kind,
            Function<UncertainWrite<W>, Either<Failure, Reconciliation<T>>> correct) {
        return port.replace("reconcile", UncertainWrite.class, uncertain -> correct.apply(new UncertainWrite<>(
                        kind.cast(uncertain.write()),
                        mutateSince(uncertain.since()),
                        mutateHistory(uncertain.history())))
                .map(this::mutateOutcome));
    }

    <T> Reconciliation<T> mutateOutcome(Reconciliation<T> correct) {
        return correct;
    }

    Instant mutateSince(Instant correct) {
        return correct;
    }

    WriteHistory mutateHistory(WriteHistory correct) {
        return correct;
    }
}
