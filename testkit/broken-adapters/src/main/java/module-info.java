/** Adapters that are broken on purpose, each with one mistake, to prove that tests detect it. */
module io.github.kickserv4j.testkit.broken {
    requires transitive io.github.kickserv4j.ports;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.broken;
}
