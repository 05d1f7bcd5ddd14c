/** The domain of a field-service business that runs on Kickserv, without I/O. */
module io.github.kickserv4j.domain {
    requires transitive io.vavr;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.domain.customer;
    exports io.github.kickserv4j.domain.job;
    exports io.github.kickserv4j.domain.note;
    exports io.github.kickserv4j.domain.payment;
    exports io.github.kickserv4j.domain.shared;
}
