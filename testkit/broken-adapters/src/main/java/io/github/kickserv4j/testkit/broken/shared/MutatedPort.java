package io.github.kickserv4j.testkit.broken.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A port of a correct account in which methods are replaced. */
public final class MutatedPort<P> {
    private final Kickserv correct;
    private final Class<P> port;
    private final Map<Method, Function<Seq<Object>, Object>> mistakes = new HashMap<>();

    private MutatedPort(Kickserv correct, Class<P> port) {
        this.correct = correct;
        this.port = port;
    }

    public static <P> MutatedPort<P> of(Kickserv correct, Class<P> port) {
        return new MutatedPort<>(correct, port);
    }

    /** Returns the correct port. */
    public P original() {
        return InterceptedKickserv.portOf(correct, port);
    }

    /** Replaces the method of that name and parameter by {@code mistake}. */
    public <A> MutatedPort<P> replace(String method, Class<A> a, Function<A, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(method(method, a), values -> mistake.apply(a.cast(values.get(0))));
        return this;
    }

    /** Replaces the method of that name and parameters by {@code mistake}. */
    public <A, B> MutatedPort<P> replace(
            String method, Class<A> a, Class<B> b, BiFunction<A, B, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(method(method, a, b), values -> mistake.apply(a.cast(values.get(0)), b.cast(values.get(1))));
        return this;
    }

    /** Replaces the method of that name and parameters by {@code mistake}. */
    public <A, B, C> MutatedPort<P> replace(
            String method,
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Function3<A, B, C, ? extends Either<Failure, ?>> mistake) {
        mistakes.put(
                method(method, a, b, c),
                values -> mistake.apply(a.cast(values.get(0)), b.cast(values.get(1)), c.cast(values.get(2))));
        return this;
    }

    /** Returns the account with these mistakes only. */
    public Kickserv account() {
        return InterceptedKickserv.of(
                correct,
                call -> mistakes.containsKey(call.method())
                        ? mistakes.get(call.method()).apply(call.arguments())
                        : call.proceed());
    }

    private Method method(String name, Class<?>... parameters) {
        try {
            return port.getMethod(name, parameters);
        } catch (NoSuchMethodException absent) {
            throw new IllegalArgumentException(absent);
        }
    }
}
