/** A decorator of the ports that fails, delays, or loses responses on purpose. */
module io.github.kickserv4j.testkit.faultinjection {
    requires transitive io.github.kickserv4j.ports;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.faultinjection;
}
