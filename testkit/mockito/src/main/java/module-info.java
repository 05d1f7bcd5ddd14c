/** Mocks of the ports that refuse calls without a stub. */
module io.github.kickserv4j.testkit.mockito {
    requires transitive io.github.kickserv4j.testkit.faultinjection;
    requires transitive org.mockito;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.mockito;
}
