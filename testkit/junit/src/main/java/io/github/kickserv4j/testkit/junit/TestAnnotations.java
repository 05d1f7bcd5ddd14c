package io.github.kickserv4j.testkit.junit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.lang.reflect.AnnotatedElement;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The attributes of the annotations of a test.
 *
 * @param nearest those of the method, of its class, and of the classes that it runs in; the first one that sets an attribute wins
 */
record TestAnnotations(Seq<KickservTest> nearest) {
    private static final String DEFAULT_ACCOUNT = "demo";
    private static final int DEFAULT_PAGE_SIZE = 25;

    static TestAnnotations of(ExtensionContext context) {
        return new TestAnnotations(List.<AnnotatedElement>ofAll(Option.ofOptional(context.getTestMethod()))
                .appendAll(classes(context))
                .flatMap(element -> Option.ofOptional(AnnotationSupport.findAnnotation(element, KickservTest.class))));
    }

    /**
     * Returns the class of a test and those that it runs in, from the inside out. The class in which a nested class is declared can be
     * a superclass of the one that it runs in.
     */
    static Seq<Class<?>> classes(ExtensionContext context) {
        return Stream.iterate(Option.of(context), inner -> inner.flatMap(it -> Option.ofOptional(it.getParent())))
                .takeWhile(Option::isDefined)
                .flatMap(Function.identity())
                .<Class<?>>flatMap(it -> Option.ofOptional(it.getTestClass()))
                .distinct();
    }

    Option<String> adapter() {
        return text(KickservTest::adapter);
    }

    Option<DataSet> dataSet() {
        return set(KickservTest::data, type -> type != DataSet.class).map(DataSets::create);
    }

    String account() {
        return text(KickservTest::account).getOrElse(DEFAULT_ACCOUNT);
    }

    int pageSize() {
        int size = set(KickservTest::pageSize, it -> it != 0).getOrElse(DEFAULT_PAGE_SIZE);
        if (size < 0) {
            throw WrongUse.of("@KickservTest(pageSize = " + size + ") is no size of a page; it is 1 at least");
        }
        return size;
    }

    Clock clock() {
        ZoneId zone = text(KickservTest::zone)
                .map(text -> read("zone", text, ZoneId::of, "America/Detroit"))
                .getOrElse(ZoneOffset.UTC);
        return text(KickservTest::clock)
                .map(text -> read("clock", text, Instant::parse, "2024-05-01T12:30:00Z"))
                .map(instant -> Clock.fixed(instant, zone))
                .getOrElse(() -> Clock.system(zone));
    }

    private static <T> T read(String attribute, String text, Function<String, T> parser, String example) {
        try {
            return parser.apply(text);
        } catch (DateTimeException unreadable) {
            throw WrongUse.of(
                    "@KickservTest(" + attribute + " = \"" + text + "\") cannot be read; write it like \"" + example
                            + '"',
                    unreadable);
        }
    }

    private Option<String> text(Function<KickservTest, String> attribute) {
        return set(attribute, text -> !text.isEmpty());
    }

    private <T> Option<T> set(Function<KickservTest, T> attribute, Predicate<T> isSet) {
        return nearest.map(attribute).find(isSet);
    }
}
