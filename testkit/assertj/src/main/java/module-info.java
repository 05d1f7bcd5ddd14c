/** AssertJ assertions on results, records, failures and received requests. */
module io.github.kickserv4j.testkit.assertj {
    requires transitive io.github.kickserv4j.ports;
    requires transitive org.assertj.core;
    requires static transitive io.github.kickserv4j.fakeserver;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.assertj;

    opens io.github.kickserv4j.testkit.assertj to
            org.assertj.core; // defines the classes of soft assertions
}
