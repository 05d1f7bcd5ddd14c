/** The twin: Kickserv in memory. */
module io.github.kickserv4j.adapter.inmemory {
    requires transitive io.github.kickserv4j.ports;
    requires static io.github.kickserv4j.evidence;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.adapter.inmemory;
}
