package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Reconciliation.Done;
import io.github.kickserv4j.ports.shared.Reconciliation.Inconclusive;
import io.github.kickserv4j.ports.shared.Reconciliation.NotDone;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Wrong results of reconciling writes, the same in every port. */
final class ReconcileMutations {
    private static final Inconclusive<Object> UNCERTAIN = new Inconclusive<>("?", List.empty());

    private ReconcileMutations() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> methods = PortMethod.all().filter(method -> method.isNamed("reconcile"));
        return methods.filter(method -> method.method().getParameterTypes()[0].equals(UncertainWrite.class))
                .flatMap(method -> ofOutcome(method).appendAll(ofHistory(method)))
                .appendAll(methods.reject(
                                method -> method.method().getParameterTypes()[0].equals(UncertainWrite.class))
                        .flatMap(ReconcileMutations::ofEveryFailure));
    }

    private static Seq<Mutation> ofOutcome(PortMethod method) {
        return List.of(
                outcome(
                        method,
                        "done-as-not-done",
                        "Says at %s that a write that was done was not.",
                        it -> it.fold(done -> new NotDone<>(), same -> same, same -> same)),
                outcome(
                        method,
                        "lost-record",
                        "Says at %s that a write was done, without its record.",
                        it -> it.fold(done -> new Done<>(Option.none()), same -> same, same -> same)),
                outcome(
                        method,
                        "always-inconclusive",
                        "Says at %s of each write that its outcome is inconclusive.",
                        ReconcileMutations::inconclusive),
                outcome(
                        method,
                        "first-candidate",
                        "Takes at %s the first candidate for the written record.",
                        ReconcileMutations::firstCandidate),
                outcome(
                        method,
                        "inconclusive-as-not-done",
                        "Says at %s of each inconclusive outcome that the write was not done.",
                        it -> it.fold(same -> same, same -> same, inconclusive -> new NotDone<>())),
                outcome(
                        method,
                        "no-candidates",
                        "Returns no candidates at %s.",
                        it -> it.fold(
                                same -> same,
                                same -> same,
                                inconclusive -> new Inconclusive<>(inconclusive.reason(), List.empty()))));
    }

    private static Seq<Mutation> ofHistory(PortMethod method) {
        return List.of(
                write(
                        method,
                        "ignored-time",
                        "Ignores at %s when the write was requested.",
                        it -> new UncertainWrite<>(it.write(), it.since().minus(Duration.ofDays(1)), it.history())),
                write(
                        method,
                        "ignored-prior-records",
                        "Ignores at %s which records are known to be older.",
                        it -> it.history().equals(WriteHistory.none()) ? it : withoutPriorRecords(it)),
                write(
                        method,
                        "time-alone",
                        "Takes at %s every record of that time for a new one.",
                        it -> it.history().equals(WriteHistory.none()) ? withoutPriorRecords(it) : it));
    }

    private static Seq<Mutation> ofEveryFailure(PortMethod method) {
        return List.of(
                MethodMutation.of(
                        method,
                        "failure-as-not-done",
                        "Says of each failure that the write was not done, when %s is called with it.",
                        call -> Either.right(new NotDone<>())),
                MethodMutation.of(
                        method,
                        "failure-as-inconclusive",
                        "Says of each failure that the outcome is inconclusive, when %s is called with it.",
                        call -> Either.right(UNCERTAIN)));
    }

    private static Reconciliation<Object> inconclusive(Reconciliation<Object> correct) {
        return correct.fold(
                done -> new Inconclusive<>("?", done.record().toList()), notDone -> UNCERTAIN, same -> same);
    }

    private static Reconciliation<Object> firstCandidate(Reconciliation<Object> correct) {
        return correct.fold(
                same -> same,
                same -> same,
                inconclusive -> inconclusive.candidates().isEmpty()
                        ? inconclusive
                        : new Done<>(inconclusive.candidates().headOption()));
    }

    private static UncertainWrite<Write<?>> withoutPriorRecords(UncertainWrite<Write<?>> write) {
        return new UncertainWrite<>(write.write(), write.since(), WriteHistory.ofAllPriorRecords(List.empty()));
    }

    @SuppressWarnings("unchecked") // of a method that reconciles
    private static Mutation outcome(
            PortMethod method, String mistake, String description, UnaryOperator<Reconciliation<Object>> change) {
        return MethodMutation.ofResult(
                method,
                mistake,
                description,
                result -> result.map(outcome -> change.apply((Reconciliation<Object>) outcome)));
    }

    private static Mutation write(
            PortMethod method, String mistake, String description, UnaryOperator<UncertainWrite<Write<?>>> change) {
        return MethodMutation.of(method, mistake, description, call -> changed(call, change));
    }

    @SuppressWarnings("unchecked") // of a method that reconciles
    private static Object changed(PortCall call, UnaryOperator<UncertainWrite<Write<?>>> change) {
        var write = (UncertainWrite<Write<?>>) call.arguments().head();
        return call.with(UncertainWrite.class, change.apply(write)).proceed();
    }
}
