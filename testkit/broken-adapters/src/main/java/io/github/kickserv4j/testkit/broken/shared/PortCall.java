package io.github.kickserv4j.testkit.broken.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A call of a method of a port.
 *
 * @param caller the port as the caller sees it
 * @param original the correct port
 */
public record PortCall(Object caller, Object original, Method method, Seq<Object> arguments) {

    /** Returns the correct result. A default method calls other methods as the caller sees them. */
    public Object proceed() {
        Object[] values = arguments.toJavaArray();
        try {
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(caller, method, values)
                    : method.invoke(original, values);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getTargetException());
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    /** Returns the same call with another argument of this type, if there is one. */
    public PortCall with(Class<?> type, Object argument) {
        return new PortCall(
                caller, original, method, arguments.map(given -> type.isInstance(given) ? argument : given));
    }

    /** Returns the arguments of this type. */
    public <T> Seq<T> arguments(Class<T> type) {
        return List.ofAll(arguments).filter(type::isInstance).map(type::cast);
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }
}
