package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * A call that a test makes to a port.
 *
 * @param creations the number of creations that the test has called, with this call
 */
record PortCall(Class<?> port, String name, Seq<?> arguments, int creations) {

    boolean isOf(Class<?> other) {
        return port.equals(other);
    }

    boolean isNamed(String... names) {
        return List.of(names).contains(name);
    }

    /** Returns whether an argument of this type fulfils the condition. */
    <T> boolean has(Class<T> type, Predicate<T> condition) {
        return arguments.exists(argument -> type.isInstance(argument) && condition.test(type.cast(argument)));
    }

    @Override
    public String toString() {
        return port.getSimpleName() + "." + name;
    }
}
