package io.github.kickserv4j.testkit.junit.spi;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * An adapter that tests can run on. {@link java.util.ServiceLoader} finds it, so it is named in
 * {@code META-INF/services/io.github.kickserv4j.testkit.junit.spi.TestAdapter} or provided by a module, and has a public
 * constructor without parameters. One instance serves tests in many threads.
 */
public interface TestAdapter {
    /** Returns the name by which annotations and reports call it. */
    String name();

    /** Returns what is not on the class path and must be, such as {@code com.example:adapter}; nothing by default. */
    default Seq<String> missingDependencies() {
        return List.empty();
    }

    /** Returns the types that tests on this adapter get beside the ports and the twin; none by default. */
    default Seq<Class<?>> controls() {
        return List.empty();
    }

    /** Opens the account of one test. It is called only if nothing is missing. */
    TestAccount open(AccountSettings settings);
}
