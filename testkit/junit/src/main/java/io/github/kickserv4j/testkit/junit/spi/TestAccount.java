package io.github.kickserv4j.testkit.junit.spi;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The account of one test, as an adapter shows it. */
public interface TestAccount extends AutoCloseable {
    /** Returns the account through the adapter. */
    Kickserv kickserv();

    /** Returns an object for each of the {@link TestAdapter#controls() controls}; none by default. */
    default Seq<Object> controls() {
        return List.empty();
    }

    /** Returns the requests so far, oldest first and without secrets, for the report of a test that fails; none by default. */
    default Seq<String> requests() {
        return List.empty();
    }

    /** Ends what was opened: connections, threads, servers. It does nothing by default. */
    @Override
    default void close() {}
}
