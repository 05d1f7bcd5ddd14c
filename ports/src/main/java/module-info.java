/** What an application codes against: repositories, queries, pages and failures. */
module io.github.kickserv4j.ports {
    requires transitive io.github.kickserv4j.domain;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.ports;
    exports io.github.kickserv4j.ports.customer;
    exports io.github.kickserv4j.ports.shared;
}
