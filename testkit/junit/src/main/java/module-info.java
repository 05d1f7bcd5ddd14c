/** An account for each JUnit test, in memory or over HTTP. */
module io.github.kickserv4j.testkit.junit {
    requires transitive io.github.kickserv4j.adapter.inmemory;
    requires transitive org.junit.jupiter.api;
    requires static io.github.kickserv4j.adapter.http;
    requires static io.github.kickserv4j.fakeserver;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.junit;
    exports io.github.kickserv4j.testkit.junit.spi;

    uses io.github.kickserv4j.testkit.junit.spi.TestAdapter;

    provides io.github.kickserv4j.testkit.junit.spi.TestAdapter with
            io.github.kickserv4j.testkit.junit.adapter.InMemoryTestAdapter,
            io.github.kickserv4j.testkit.junit.adapter.HttpTestAdapter;
}
