package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The adapters that are there.
 *
 * @param all those that a class loader finds
 */
record TestAdapters(Seq<TestAdapter> all) {

    /** Returns what the class loader of the test finds, once for all tests of it. */
    static TestAdapters of(ExtensionContext context) {
        ClassLoader loader = context.getRequiredTestClass().getClassLoader();
        return context.getRoot()
                .getStore(AccountScope.NAMESPACE)
                .getOrComputeIfAbsent(loader, TestAdapters::foundBy, TestAdapters.class);
    }

    /** Returns the adapter of that name, ready for use. */
    TestAdapter named(String name) {
        Seq<TestAdapter> named = all.filter(adapter -> adapter.name().equals(name));
        if (named.size() != 1) {
            throw WrongUse.of(named.isEmpty() ? unknown(name) : ambiguous(name, named));
        }
        requireComplete(named.head());
        return named.head();
    }

    /** Returns the adapters whose tests get objects of a type. */
    Seq<TestAdapter> with(Class<?> control) {
        return all.filter(adapter -> adapter.controls().contains(control));
    }

    private static TestAdapters foundBy(ClassLoader loader) {
        return new TestAdapters(
                Vector.ofAll(ServiceLoader.load(TestAdapter.class, loader)).sortBy(TestAdapter::name));
    }

    private static void requireComplete(TestAdapter adapter) {
        Seq<String> missing = adapter.missingDependencies();
        if (missing.nonEmpty()) {
            throw WrongUse.of("The adapter \"" + adapter.name() + "\" needs " + missing.mkString(" and ")
                    + ". Add " + (missing.size() == 1 ? "it" : "them") + " to the dependencies of the tests:"
                    + missing.map(TestAdapters::dependency).mkString());
        }
    }

    private static String dependency(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return List.of(
                        "",
                        "<dependency>",
                        "    <groupId>" + parts[0] + "</groupId>",
                        "    <artifactId>" + parts[parts.length - 1] + "</artifactId>",
                        "    <scope>test</scope>",
                        "</dependency>")
                .mkString("\n");
    }

    private String unknown(String name) {
        return "There is no adapter \"" + name + "\". There are " + names(all)
                + ". Another one is a TestAdapter that META-INF/services names";
    }

    private static String ambiguous(String name, Seq<TestAdapter> named) {
        return "There are several adapters \"" + name + "\": "
                + named.map(adapter -> adapter.getClass().getName()).mkString(" and ");
    }

    private static String names(Seq<TestAdapter> adapters) {
        return adapters.map(adapter -> '"' + adapter.name() + '"').mkString(", ");
    }
}
