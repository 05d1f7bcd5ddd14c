package io.github.kickserv4j.ports;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands for any port, gives a new result to each call, and remembers the last one. */
final class RecordingDelegate {
    private @Nullable Method method;
    private Seq<Object> arguments = List.empty();
    private @Nullable Object result;

    <P> P as(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::answer));
    }

    /** Returns the method that was called last; null if none was. */
    @Nullable
    Method method() {
        return method;
    }

    Seq<Object> arguments() {
        return arguments;
    }

    @Nullable
    Object result() {
        return result;
    }

    private Object answer(Object proxy, Method called, Object @Nullable [] given) {
        method = called;
        arguments = given == null ? List.empty() : List.of(given);
        result = newResult(called.getReturnType());
        return result;
    }

    private static Object newResult(Class<?> type) {
        if (type == Either.class) {
            return Either.right(new Object());
        }
        return type == Stream.class ? Stream.empty() : new RecordingDelegate().as(type);
    }
}
