package io.github.kickserv4j.adapter.inmemory.capability;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Refuses some calls of an account. */
record RefusingKickserv(BiPredicate<Method, Object[]> isRefused) {
    private static final Object[] NONE = {};

    Kickserv over(Kickserv good) {
        return new ComposedKickserv(
                port(CustomerRepository.class, good.customers()),
                port(NoteRepository.class, good.notes()),
                port(PaymentRepository.class, good.payments()),
                port(JobRepository.class, good.jobs()),
                port(ChargeRepository.class, good.charges()),
                port(OpportunityRepository.class, good.opportunities()));
    }

    private <P> P port(Class<P> port, P good) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? NONE : arguments;
            return isRefused.test(method, given) ? refusal(method) : forward(method, good, given);
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private Object forward(Method method, Object good, Object... arguments) throws ReflectiveOperationException {
        Object result = method.invoke(good, arguments);
        return result instanceof JobRepository jobs ? port(JobRepository.class, jobs) : result;
    }

    private static Object refusal(Method method) {
        var operation = new Operation(method.getName(), "records", false);
        var refusal = Either.left(
                new Failure.Forbidden(FailureContext.of(operation, Delivery.REJECTED), "this archive cannot do that"));
        return method.getReturnType().equals(Stream.class) ? Stream.of(refusal) : refusal;
    }
}
