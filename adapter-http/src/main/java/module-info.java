/** Kickserv over HTTP. */
module io.github.kickserv4j.adapter.http {
    requires transitive io.github.kickserv4j.ports;
    requires transitive java.net.http;
    requires com.fasterxml.jackson.databind;
    requires dev.failsafe.core;
    requires static org.mapstruct;
    requires static io.github.kickserv4j.evidence;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.adapter.http;
    exports io.github.kickserv4j.adapter.http.config;
}
