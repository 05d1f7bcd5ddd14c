/** The interfaces of an application: repositories, queries, pages and failures. */
module io.github.kickserv4j.ports {
    requires transitive io.github.kickserv4j.domain;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.ports;
    exports io.github.kickserv4j.ports.customer;
    exports io.github.kickserv4j.ports.job;
    exports io.github.kickserv4j.ports.note;
    exports io.github.kickserv4j.ports.payment;
    exports io.github.kickserv4j.ports.readahead;
    exports io.github.kickserv4j.ports.shared;
}
