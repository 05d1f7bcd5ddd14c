package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Names a test that is run as {@link ContractTests} names those that are found. */
final class ReportedTestName {
    private ReportedTestName() {}

    static String of(ExtensionContext context) {
        return classes(context)
                .drop(1)
                .map(Class::getSimpleName)
                .append(context.getRequiredTestMethod().getName())
                .mkString(".");
    }

    /** Returns the ids of the rules that the test is tagged with. */
    static Seq<String> rulesOf(ExtensionContext context) {
        return List.ofAll(context.getTags())
                .filter(tag -> tag.startsWith(ContractTests.RULE))
                .map(tag -> tag.substring(ContractTests.RULE.length()))
                .sorted();
    }

    /** Returns the outermost class and the nested classes down to that of the test. */
    private static Seq<Class<?>> classes(ExtensionContext context) {
        return Iterator.iterate(Option.some(context), inner -> inner.flatMap(it -> Option.ofOptional(it.getParent())))
                .takeWhile(Option::isDefined)
                .<Class<?>>flatMap(it -> Option.ofOptional(it.get().getTestClass()))
                .toList()
                .distinct()
                .reverse();
    }
}
