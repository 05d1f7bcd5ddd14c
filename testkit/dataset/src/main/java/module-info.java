/** Test data in a file, for any account. */
module io.github.kickserv4j.testkit.dataset {
    requires com.fasterxml.jackson.core;
    requires transitive io.github.kickserv4j.testkit.fixtures;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.dataset;
}
