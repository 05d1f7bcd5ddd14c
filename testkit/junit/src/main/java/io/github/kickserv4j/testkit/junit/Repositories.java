package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import org.junit.platform.commons.support.ReflectionSupport;

/** The repositories that a {@link Kickserv} hands out, whichever they are. */
final class Repositories {
    private static final Seq<Method> GETTERS =
            Vector.of(Kickserv.class.getMethods()).sortBy(Method::getName);

    private Repositories() {}

    static Seq<Class<?>> types() {
        return GETTERS.map(Method::getReturnType);
    }

    static Option<Object> find(Kickserv kickserv, Class<?> type) {
        return GETTERS.find(getter -> getter.getReturnType() == type)
                .map(getter -> ReflectionSupport.invokeMethod(getter, kickserv));
    }
}
