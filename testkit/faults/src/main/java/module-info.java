/** A server and a proxy that fail on purpose, and the matrix of faults that any client can be tested with. */
module io.github.kickserv4j.testkit.faults {
    requires transitive io.github.kickserv4j.ports;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static io.github.kickserv4j.evidence;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.faultmatrix;
    exports io.github.kickserv4j.testkit.wirefault;
}
