package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Walks over all pages that lose or repeat records, begin at another page, or end without their failure. */
final class WalkMutations {
    private WalkMutations() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> walks = PortMethod.all().filter(PortMethod::returnsWalk);
        return walks.flatMap(WalkMutations::ofWalk)
                .appendAll(walks.filter(PortMethod::isPaged).map(WalkMutations::ignoredStart))
                .appendAll(walks.filter(PortMethod::hasAddress).map(WalkMutations::swallowedFailure));
    }

    private static Seq<Mutation> ofWalk(PortMethod walk) {
        return List.of(
                changed(
                        walk,
                        "dropped-last-record",
                        "Ends the walk of %s before the last record.",
                        results -> results.dropRight(1)),
                changed(
                        walk,
                        "repeated-record",
                        "Returns the last record of %s twice.",
                        results -> results.appendAll(results.lastOption())));
    }

    private static Mutation ignoredStart(PortMethod walk) {
        return MethodMutation.of(
                walk, "ignored-page", "Begins %s at the first page, whichever is requested.", call -> call.with(
                                PageRequest.class, PageRequest.FIRST)
                        .proceed());
    }

    private static Mutation swallowedFailure(PortMethod walk) {
        return changed(
                walk,
                "swallowed-failure",
                "Ends %s where it fails, as if there were no more records.",
                results -> results.filter(Either::isRight));
    }

    private static Mutation changed(
            PortMethod walk, String mistake, String description, UnaryOperator<Seq<Either<?, ?>>> change) {
        return MethodMutation.of(
                walk, mistake, description, call -> change.apply(results(call)).toJavaStream());
    }

    @SuppressWarnings("unchecked") // of a walk
    private static Seq<Either<?, ?>> results(PortCall call) {
        return List.ofAll((Stream<Either<?, ?>>) call.proceed());
    }
}
