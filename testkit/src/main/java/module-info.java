/** Contracts, fixtures, faults and rules for tests of adapters and of applications on the ports. */
module io.github.kickserv4j.testkit {
    requires transitive com.tngtech.archunit;
    requires transitive io.github.kickserv4j.ports;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires org.objectweb.asm;
    requires org.objectweb.asm.commons;
    requires org.objectweb.asm.tree;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.arch;
    exports io.github.kickserv4j.testkit.contract;
    exports io.github.kickserv4j.testkit.faultmatrix;
    exports io.github.kickserv4j.testkit.fixture;
    exports io.github.kickserv4j.testkit.story;
    exports io.github.kickserv4j.testkit.wirefault;
}
