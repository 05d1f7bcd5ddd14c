package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;

/** Failures that are thrown, or that say something else. */
final class FailureMutations {
    private FailureMutations() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> failing = PortMethod.all()
                .filter(method -> method.hasAddress() && !method.returnsWalk() && !method.isNamed("reconcile"));
        return failing.flatMap(FailureMutations::ofFailure);
    }

    private static Seq<Mutation> ofFailure(PortMethod method) {
        return List.of(
                changed(
                        method,
                        "failure-as-not-sent",
                        "Says of each failure of %s that no request was sent.",
                        failure -> failure.withContext(failure.context().withDelivery(Delivery.NOT_SENT))),
                changed(
                        method,
                        "not-found-as-invalid",
                        "Fails with Invalid when %s does not find a record.",
                        failure -> new Failure.Invalid(failure.context(), List.empty())),
                changed(
                        method,
                        "failure-of-other-operation",
                        "Says of each failure of %s that it is of another operation.",
                        FailureMutations::ofOtherOperation),
                MethodMutation.of(
                        method,
                        "thrown-failure",
                        "Throws an exception when %s fails.",
                        FailureMutations::throwFailure));
    }

    private static Failure ofOtherOperation(Failure failure) {
        Operation is = failure.operation();
        var other = new Operation(is.name(), "another record", is.isWrite());
        return failure.withContext(FailureContext.of(other, failure.delivery()));
    }

    private static Object throwFailure(PortCall call) {
        return Either.right(
                MethodMutation.resultOf(call).getOrElseThrow(failure -> new IllegalStateException(failure.message())));
    }

    private static Mutation changed(
            PortMethod method, String mistake, String description, UnaryOperator<Failure> change) {
        return MethodMutation.ofResult(method, mistake, description, result -> result.mapLeft(change));
    }
}
