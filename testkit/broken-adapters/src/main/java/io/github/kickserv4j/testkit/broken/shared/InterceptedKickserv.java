package io.github.kickserv4j.testkit.broken.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A correct account, all of whose calls are answered by a function. */
public final class InterceptedKickserv {
    private static final Object[] NONE = {};
    private static final Map<Class<?>, Method> PORTS =
            List.of(Kickserv.class.getMethods()).toMap(port -> Tuple.of(port.getReturnType(), port));

    private final Kickserv correct;
    private final Function<PortCall, Object> answer;

    private InterceptedKickserv(Kickserv correct, Function<PortCall, Object> answer) {
        this.correct = correct;
        this.answer = answer;
    }

    /** Returns an account whose calls {@code answer} answers. A port that another port hands out is the one of this account. */
    public static Kickserv of(Kickserv correct, Function<PortCall, Object> answer) {
        var intercepted = new InterceptedKickserv(correct, answer);
        return proxy(Kickserv.class, correct, (account, port, arguments) -> intercepted.port(port.getReturnType()));
    }

    /** Returns the port of this type. */
    static <P> P portOf(Kickserv account, Class<P> port) {
        try {
            return port.cast(PORTS.get(port).get().invoke(account));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(port.toString(), impossible);
        }
    }

    private <P> P port(Class<P> port) {
        P original = portOf(correct, port);
        return proxy(
                port,
                original,
                (caller, method, arguments) -> PORTS.containsKey(method.getReturnType())
                        ? port(method.getReturnType())
                        : answer.apply(
                                new PortCall(caller, original, method, List.of(arguments == null ? NONE : arguments))));
    }

    private static <T> T proxy(Class<T> type, Object correct, InvocationHandler handler) {
        InvocationHandler all = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method, correct, arguments)
                : handler.invoke(proxy, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, all));
    }

    private static Object ofObject(Object proxy, Method method, Object correct, Object @Nullable ... arguments)
            throws ReflectiveOperationException {
        return method.getName().equals("equals") && arguments != null
                ? proxy == arguments[0]
                : method.invoke(correct, arguments);
    }
}
