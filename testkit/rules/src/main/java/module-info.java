/** Architecture rules for the build of an application that embeds this library. */
module io.github.kickserv4j.testkit.rules {
    requires transitive com.tngtech.archunit;
    requires org.objectweb.asm;
    requires org.objectweb.asm.commons;
    requires org.objectweb.asm.tree;
    requires org.objectweb.asm.tree.analysis;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.arch;
}
