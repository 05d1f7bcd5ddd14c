package io.github.kickserv4j.testkit.contract;

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
record RefusingKickserv(Kickserv good, BiPredicate<Method, Object[]> isRefused) implements Kickserv {
    private static final Object[] NONE = {};

    @Override
    public CustomerRepository customers() {
        return port(CustomerRepository.class, good.customers());
    }

    @Override
    public NoteRepository notes() {
        return port(NoteRepository.class, good.notes());
    }

    @Override
    public PaymentRepository payments() {
        return port(PaymentRepository.class, good.payments());
    }

    @Override
    public JobRepository jobs() {
        return port(JobRepository.class, good.jobs());
    }

    @Override
    public ChargeRepository charges() {
        return port(ChargeRepository.class, good.charges());
    }

    @Override
    public OpportunityRepository opportunities() {
        return port(OpportunityRepository.class, good.opportunities());
    }

    private <P> P port(Class<P> port, P original) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? NONE : arguments;
            return isRefused.test(method, given) ? refusal(method) : forward(method, original, given);
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private Object forward(Method method, Object original, Object... arguments) throws ReflectiveOperationException {
        Object result = method.invoke(original, arguments);
        return result instanceof JobRepository jobs ? port(JobRepository.class, jobs) : result;
    }

    private static Object refusal(Method method) {
        var operation = new Operation(method.getName(), "records", false);
        var refusal = Either.left(
                new Failure.Forbidden(FailureContext.of(operation, Delivery.REJECTED), "this archive cannot do that"));
        return method.getReturnType().equals(Stream.class) ? Stream.of(refusal) : refusal;
    }
}
