package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import java.lang.reflect.Proxy;

/** An account whose repositories refuse each call, below faults that carry out nothing. */
final class UncalledKickserv {
    static final Kickserv INSTANCE = (Kickserv) Proxy.newProxyInstance(
            Kickserv.class.getClassLoader(),
            new Class<?>[] {Kickserv.class},
            (proxy, method, arguments) -> uncalled(method.getReturnType()));

    private UncalledKickserv() {}

    private static Object uncalled(Class<?> repository) {
        return Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, (proxy, method, arguments) -> {
                    if (Port.isRepository(method.getReturnType())) {
                        return uncalled(method.getReturnType());
                    }
                    throw new IllegalStateException("carried out in spite of the fault: " + method);
                });
    }
}
