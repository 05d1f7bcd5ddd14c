package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.mockito.Mockito;

/** Describes a repository of an account: the method of {@link Kickserv} that returns it. */
record Port(Method accessor) {
    /** Returns the port of this type. */
    static Port of(Class<?> repository) {
        return Arrays.stream(Kickserv.class.getMethods())
                .filter(method -> method.getReturnType() == repository)
                .map(Port::new)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(repository + " is no repository of Kickserv"
                        + (repository == Kickserv.class ? ": KickservMocks.kickserv() mocks the account" : "")));
    }

    static boolean isRepository(Class<?> type) {
        return Arrays.stream(Kickserv.class.getMethods()).anyMatch(method -> method.getReturnType() == type);
    }

    /** Returns the port that declares a method. */
    static Port declaring(Method method) {
        return of(method.getDeclaringClass());
    }

    /** Returns the name that {@link Kickserv} has for it, such as {@code customers}. */
    String name() {
        return accessor.getName();
    }

    <R> R mock(Class<R> repository) {
        return Mockito.mock(repository, Mockito.withSettings().name(name()).defaultAnswer(new UnstubbedCall()));
    }
}
