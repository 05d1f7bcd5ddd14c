package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.ReflectionSupport;

/** Makes and plays data sets. */
final class DataSets {
    private DataSets() {}

    static DataSet create(Class<? extends DataSet> type) {
        String annotation = "@KickservTest(data = " + type.getSimpleName() + ".class)";
        if (Modifier.isAbstract(type.getModifiers())) {
            throw WrongUse.of(annotation + " needs a class that is not abstract");
        }
        if (!List.of(type.getDeclaredConstructors())
                .map(Constructor::getParameterCount)
                .contains(0)) {
            throw WrongUse.of(annotation
                    + " needs a class with a constructor without parameters; an inner class has to be static");
        }
        try {
            return ReflectionSupport.newInstance(type);
        } catch (Exception uncreated) {
            throw failed(type, "be created", uncreated);
        }
    }

    static void fill(InMemoryKickserv twin, DataSet dataSet) {
        try {
            dataSet.fill(twin);
        } catch (Exception unfilled) {
            throw failed(dataSet.getClass(), "fill the account", unfilled);
        }
    }

    private static ParameterResolutionException failed(Class<?> type, String action, Exception reason) {
        String text = Option.of(reason.getMessage()).getOrElse(reason::toString);
        return WrongUse.of("The data set " + type.getSimpleName() + " cannot " + action + ": " + text, reason);
    }
}
