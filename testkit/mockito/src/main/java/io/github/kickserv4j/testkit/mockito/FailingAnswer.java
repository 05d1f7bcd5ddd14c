package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** Answers a call with the failure that {@link FaultyKickserv} has for it, so that its context is complete. */
record FailingAnswer<R>(Fault fault) implements Answer<R> {
    static <R> FailingAnswer<R> of(Fault fault) {
        Failure failure = fault.failure()
                .getOrElseThrow(() -> new IllegalArgumentException("a fault without a failure: " + fault));
        if (!fault.delay().isZero()) {
            throw new IllegalArgumentException("a mock answers without delay, unlike FaultyKickserv: " + fault);
        }
        return new FailingAnswer<>(new Fault(fault.description(), Option.some(failure), false, Duration.ZERO));
    }

    @Override
    @SuppressWarnings("unchecked") // the faulty repository has the method, and so its result has the type
    public R answer(InvocationOnMock call) throws Throwable {
        FaultyKickserv faulty = FaultyKickserv.over(UncalledKickserv.INSTANCE);
        faulty.faults().onReads().always(fault);
        faulty.faults().onWrites().always(fault);
        Object result = invoke(call.getMethod(), faulty, call.getArguments());
        if (result instanceof Either<?, ?> && faulty.faults().calls().isEmpty()) {
            throw new AssertionError(new CallText(call.getMethod(), call.getArguments()).call()
                    + " sends nothing with these arguments, so it cannot fail");
        }
        return (R) result;
    }

    private static Object invoke(Method method, FaultyKickserv faulty, Object[] arguments) throws Throwable {
        try {
            Object repository = Port.declaring(method).accessor().invoke(faulty);
            return method.invoke(repository, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
