/** Test data in a JSON file, for any account. */
module io.github.kickserv4j.testkit.dataset {
    requires com.fasterxml.jackson.core;
    requires transitive io.github.kickserv4j.testkit.fixtures;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.dataset;
}
