/** Kickserv's wire protocol over any implementation of the ports. */
module io.github.kickserv4j.fakeserver {
    requires transitive io.github.kickserv4j.ports;
    requires static io.github.kickserv4j.evidence;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;

    exports io.github.kickserv4j.fakeserver;
}
