package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers one kind of read from a cache, which is invalidated by every write but one, or never.
 *
 * @param read the method, such as {@code customers.get/1}, with its number of parameters
 * @param write the write that was requested that does not invalidate it, in the same form; {@link #ANY} if none does
 */
public record StaleCacheMutation(String read, String write) implements Mutation {
    public static final String ANY = "any";

    /** All kinds of reads that return customers. */
    public static final List<String> CUSTOMER_READS = List.of(
            "customers.get/1",
            "customers.withId/1",
            "customers.list/2",
            "customers.searchNames/2",
            "customers.searchNamesAndAddresses/1",
            "customers.withName/1");

    private static final Set<String> WRITES = Set.of("create", "update", "delete", "win", "lose");

    /** Returns each of {@code reads} combined with each of {@code writes}. */
    public static Stream<StaleCacheMutation> forEachPair(List<String> reads, String... writes) {
        return reads.stream().flatMap(read -> Arrays.stream(writes).map(write -> new StaleCacheMutation(read, write)));
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        Map<List<Object>, Object> cache = new HashMap<>();
        return new ComposedKickserv(
                port("customers", good.customers(), cache),
                port("notes", good.notes(), cache),
                port("payments", good.payments(), cache),
                port("jobs", good.jobs(), cache),
                port("charges", good.charges(), cache),
                port("opportunities", good.opportunities(), cache));
    }

    private <P> P port(String name, P good, Map<List<Object>, Object> cache) {
        InvocationHandler handler = (proxy, method, args) -> {
            String called = name + "." + method.getName() + "/" + method.getParameterCount();
            return called.equals(read)
                    ? cache.computeIfAbsent(List.of(args), requested -> invoke(method, good, args))
                    : answer(called, proxy, method, good, args, cache);
        };
        Class<?>[] ports = good.getClass().getInterfaces();
        @SuppressWarnings("unchecked")
        P port = (P) Proxy.newProxyInstance(good.getClass().getClassLoader(), ports, handler);
        return port;
    }

    private Object answer(
            String called, Object proxy, Method method, Object good, Object[] args, Map<List<Object>, Object> cache)
            throws Throwable {
        if (!WRITES.contains(method.getName())) {
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, args)
                    : invoke(method, good, args);
        }
        Object answer = invoke(method, good, args);
        if (!write.equals(ANY) && !called.equals(write)) {
            cache.clear();
        }
        return answer;
    }

    private static Object invoke(Method method, Object good, Object... args) {
        try {
            return method.invoke(good, args);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(method.toString(), broken);
        }
    }
}
