package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.broken.shared.InterceptedKickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes the same mistake at any method. */
final class MethodMutation {
    private MethodMutation() {}

    /** Returns the mutation that answers the calls of one method by {@code wrong}. */
    static Mutation of(PortMethod method, String mistake, String description, Function<PortCall, Object> wrong) {
        return new Mutation(
                method.name() + "." + mistake,
                description.replace("%s", method.name()),
                account -> intercepted(account, method, wrong));
    }

    /** Returns the mutation that falsifies the results of one method. */
    static Mutation ofResult(
            PortMethod method, String mistake, String description, UnaryOperator<Either<Failure, Object>> wrong) {
        return of(method, mistake, description, call -> wrong.apply(resultOf(call)));
    }

    /** Returns the correct result of a call. */
    @SuppressWarnings("unchecked") // of any method that returns no walk
    static Either<Failure, Object> resultOf(PortCall call) {
        return (Either<Failure, Object>) call.proceed();
    }

    private static Kickserv intercepted(Kickserv account, PortMethod method, Function<PortCall, Object> wrong) {
        return InterceptedKickserv.of(
                account, call -> call.method().equals(method.method()) ? wrong.apply(call) : call.proceed());
    }
}
