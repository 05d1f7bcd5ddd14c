package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.vavr.collection.List;
import java.lang.reflect.Constructor;
import org.junit.platform.commons.support.ReflectionSupport;

/** Makes and plays data sets. */
final class DataSets {
    private DataSets() {}

    static DataSet create(Class<? extends DataSet> type) {
        if (!List.of(type.getDeclaredConstructors())
                .map(Constructor::getParameterCount)
                .contains(0)) {
            throw WrongUse.of("@KickservTest(data = " + type.getSimpleName()
                    + ".class) needs a class with a constructor without parameters; an inner class has to be static");
        }
        return ReflectionSupport.newInstance(type);
    }

    static void fill(InMemoryKickserv twin, DataSet dataSet) {
        try {
            dataSet.fill(twin);
        } catch (Exception unfilled) {
            throw WrongUse.of(
                    "The data set " + dataSet.getClass().getSimpleName() + " cannot fill the account: "
                            + unfilled.getMessage(),
                    unfilled);
        }
    }
}
