package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Function3;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A correct port in which tests replace one method or more. */
public final class MutatedPort<P> {
    private final Class<P> port;
    private final P good;
    private final Map<Method, Function<Object[], Object>> mistakes = new HashMap<>();

    private MutatedPort(Class<P> port, P good) {
        this.port = port;
        this.good = good;
    }

    public static <P> MutatedPort<P> of(Class<P> port, P good) {
        return new MutatedPort<>(port, good);
    }

    /** Replaces the method of that name and parameter by {@code mistake}. */
    public <A> MutatedPort<P> replace(String method, Class<A> a, Function<A, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(method(method, a), args -> mistake.apply(a.cast(args[0])));
        return this;
    }

    /** Replaces the method of that name and parameters by {@code mistake}. */
    public <A, B> MutatedPort<P> replace(
            String method, Class<A> a, Class<B> b, BiFunction<A, B, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(method(method, a, b), args -> mistake.apply(a.cast(args[0]), b.cast(args[1])));
        return this;
    }

    /** Replaces the method of that name and parameters by {@code mistake}. */
    public <A, B, C> MutatedPort<P> replace(
            String method,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Function3<A, B, C, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(method(method, a, b, c), args -> mistake.apply(a.cast(args[0]), b.cast(args[1]), c.cast(args[2])));
        return this;
    }

    /** Returns the port with these mistakes only. */
    public P port() {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::answer));
    }

    private Object answer(Object proxy, Method method, Object[] args) throws Throwable {
        if (mistakes.containsKey(method)) {
            return mistakes.get(method).apply(args);
        }
        return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, args) : method.invoke(good, args);
    }

    private Method method(String name, Class<?>... parameters) {
        try {
            return port.getMethod(name, parameters);
        } catch (NoSuchMethodException typo) {
            throw new AssertionError(typo);
        }
    }
}
