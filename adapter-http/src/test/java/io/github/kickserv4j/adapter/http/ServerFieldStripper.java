package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Removes the values that the server derives and the twin does not: the creator of a record, its origin, the last completed job,
 * the dates of an invoice, and the zone of times.
 */
final class ServerFieldStripper {
    private static final Set<String> FILLED_IN = HashSet.of(
            "Audit.createdBy",
            "Audit.updatedBy",
            "Classification.origin",
            "CustomerHierarchy.sublevel",
            "Customer.lastCompletedJob",
            "Invoice.date",
            "Invoice.paidOn");

    private ServerFieldStripper() {}

    static Kickserv strip(Kickserv kickserv) {
        return standIn(Kickserv.class, kickserv);
    }

    /** Returns a proxy that removes these values from all results, including those of its repositories. */
    private static <T> T standIn(Class<T> port, Object real) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Object result = invoke(real, method, arguments);
                    return method.getReturnType().getSimpleName().endsWith("Repository")
                            ? standIn(method.getReturnType(), result)
                            : bare(result);
                }));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return Objects.requireNonNull(method.invoke(real, arguments));
        } catch (InvocationTargetException thrown) {
            throw Objects.requireNonNull(thrown.getCause());
        }
    }

    private static Object bare(Object value) {
        if (value instanceof Either<?, ?> either) {
            return either.map(ServerFieldStripper::bare);
        } else if (value instanceof Option<?> option) {
            return option.map(ServerFieldStripper::bare);
        } else if (value instanceof Seq<?> all) {
            return all.map(ServerFieldStripper::bare);
        } else if (value instanceof Stream<?> walk) {
            return walk.map(ServerFieldStripper::bare);
        } else if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC);
        }
        return value instanceof Record original ? bareRecord(original) : value;
    }

    private static Object bareRecord(Record original) {
        List<RecordComponent> components = List.of(original.getClass().getRecordComponents());
        try {
            return original.getClass()
                    .getConstructor(components.map(RecordComponent::getType).toJavaArray(Class<?>[]::new))
                    .newInstance(components
                            .map(component -> component(original, component))
                            .toJavaArray());
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(original.getClass().getName(), notPublic);
        }
    }

    private static Object component(Record original, RecordComponent component) {
        String name = original.getClass().getSimpleName() + "." + component.getName();
        if (FILLED_IN.contains(name)) {
            return Option.none();
        }
        try {
            return bare(Objects.requireNonNull(component.getAccessor().invoke(original)));
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(name, notPublic);
        }
    }
}
