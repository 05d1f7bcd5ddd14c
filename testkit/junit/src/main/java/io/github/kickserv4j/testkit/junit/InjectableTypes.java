package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * The types that tests get.
 *
 * @param controls those of the adapters that are there
 */
record InjectableTypes(Seq<Class<?>> controls) {
    static InjectableTypes of(ExtensionContext context) {
        return new InjectableTypes(TestAdapters.of(context).all().flatMap(TestAdapter::controls));
    }

    boolean contains(Class<?> type) {
        return all().contains(type) || DataSet.class.isAssignableFrom(type);
    }

    /** Returns what a test can get, if {@code failure} says that a parameter is of another type. */
    Option<String> explanation(Throwable failure) {
        boolean isUnresolved = failure instanceof ParameterResolutionException
                && String.valueOf(failure.getMessage()).startsWith("No ParameterResolver registered");
        return Option.when(
                isUnresolved,
                () -> "@KickservTest injects " + all().map(Class::getSimpleName).mkString(", ")
                        + " and the class of the data set");
    }

    private Seq<Class<?>> all() {
        return List.<Class<?>>of(Kickserv.class, InMemoryKickserv.class)
                .appendAll(Repositories.types())
                .appendAll(controls);
    }
}
