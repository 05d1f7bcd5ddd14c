package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Checks each call of a test against the capabilities of the adapter before it forwards the call.
 *
 * <p>What the adapter calls itself, such as its own lists in a walk, is not checked.
 */
record LimitedKickserv(Kickserv adapter, CapabilityCheck check) implements Kickserv {
    private static final Object[] NONE = {};

    @Override
    public CustomerRepository customers() {
        return port(CustomerRepository.class, adapter.customers());
    }

    @Override
    public NoteRepository notes() {
        return port(NoteRepository.class, adapter.notes());
    }

    @Override
    public PaymentRepository payments() {
        return port(PaymentRepository.class, adapter.payments());
    }

    @Override
    public JobRepository jobs() {
        return port(JobRepository.class, adapter.jobs());
    }

    @Override
    public ChargeRepository charges() {
        return port(ChargeRepository.class, adapter.charges());
    }

    @Override
    public OpportunityRepository opportunities() {
        return port(OpportunityRepository.class, adapter.opportunities());
    }

    private <P> P port(Class<P> port, P repository) {
        InvocationHandler handler =
                (proxy, method, arguments) -> call(port, repository, method, arguments == null ? NONE : arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private @Nullable Object call(Class<?> port, Object repository, Method method, Object... arguments)
            throws Throwable {
        check.check(port, method.getName(), arguments);
        try {
            Object result = method.invoke(repository, arguments);
            return result instanceof JobRepository jobs ? port(JobRepository.class, jobs) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
