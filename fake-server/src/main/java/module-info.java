/** Kickserv's wire protocol over any implementation of the ports, on the HTTP server of the JDK. */
module io.github.kickserv4j.fakeserver {
    requires transitive io.github.kickserv4j.ports;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires jdk.httpserver;

    exports io.github.kickserv4j.fakeserver;
}
