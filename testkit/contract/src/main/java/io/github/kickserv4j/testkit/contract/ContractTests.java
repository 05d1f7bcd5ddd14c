package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finds the tests of a class and of its nested classes, so that a report has those that were not run. */
final class ContractTests {
    static final String RULE = "rule:";

    private ContractTests() {}

    static Seq<ReportedTest> of(Class<?> testClass) {
        return of(testClass, "");
    }

    private static Seq<ReportedTest> of(Class<?> testClass, String prefix) {
        return List.of(testClass.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> notRun(prefix, method))
                .appendAll(nested(testClass).flatMap(nested -> of(nested, prefix + nested.getSimpleName() + ".")));
    }

    private static ReportedTest notRun(String prefix, Method method) {
        Seq<String> rules =
                List.of(method.getAnnotationsByType(Tag.class)).map(Tag::value).filter(tag -> tag.startsWith(RULE));
        return new ReportedTest(
                prefix + method.getName(),
                rules.map(tag -> tag.substring(RULE.length())),
                TestOutcome.NOT_RUN,
                TestOutcome.NOT_RUN.toString());
    }

    private static Seq<Class<?>> nested(Class<?> testClass) {
        return Stream.<Class<?>>iterate(testClass, Class::getSuperclass)
                .takeUntil(type -> type == null || type.equals(Object.class))
                .flatMap(type -> List.<Class<?>>of(type.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Nested.class));
    }
}
