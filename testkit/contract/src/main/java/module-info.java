/** Tests that every adapter passes, with fixtures and a randomised comparison of two adapters. */
module io.github.kickserv4j.testkit.contract {
    requires transitive io.github.kickserv4j.ports;
    requires transitive io.github.kickserv4j.testkit.broken;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.comparison;
    exports io.github.kickserv4j.testkit.contract;
    exports io.github.kickserv4j.testkit.fixture;
}
