package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.InterceptedKickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;

/** Methods that succeed where they fail: with no records, or with the record that the port returned last. */
final class SwallowedFailures {
    private SwallowedFailures() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> failing = PortMethod.all().filter(PortMethod::hasAddress);
        return failing.filter(PortMethod::returnsList)
                .map(SwallowedFailures::asNoRecords)
                .appendAll(failing.filter(PortMethod::returnsRecord).map(SwallowedFailures::asLastRecord));
    }

    private static Mutation asNoRecords(PortMethod list) {
        return MethodMutation.of(
                list, "swallowed-failure", "Returns no records when %s fails.", call -> MethodMutation.resultOf(call)
                        .orElse(Either.right(noRecords(call))));
    }

    private static Object noRecords(PortCall call) {
        return call.arguments(PageRequest.class)
                .headOption()
                .<Object>map(page -> Page.of(page, List.empty()))
                .getOrElse(List.empty());
    }

    private static Mutation asLastRecord(PortMethod method) {
        return new Mutation(
                method + ".swallowed-failure",
                "Returns the record that the port returned last when " + method + " fails.",
                account -> swallowing(account, method));
    }

    private static Kickserv swallowing(Kickserv account, PortMethod failing) {
        Seq<PortMethod> remembered = PortMethod.all()
                .filter(method -> method.resource().equals(failing.resource()) && method.returnsRecord());
        var methods = remembered.map(PortMethod::method).toSet();
        var last = new AtomicReference<Object>();
        return InterceptedKickserv.of(account, call -> {
            if (!methods.contains(call.method())) {
                return call.proceed();
            }
            Either<Failure, Object> result = MethodMutation.resultOf(call).peek(record -> last.set(record));
            return call.method().equals(failing.method())
                    ? result.orElse(() -> Option.of(last.get()).toEither(result::getLeft))
                    : result;
        });
    }
}
