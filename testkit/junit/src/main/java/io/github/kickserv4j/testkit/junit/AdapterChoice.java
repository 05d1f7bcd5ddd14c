package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.control.Option;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Chooses the adapter that a test runs on. */
final class AdapterChoice {
    private AdapterChoice() {}

    /** Returns the adapter that {@link OnEachAdapter}, {@link KickservTest} or the configuration names, or else the twin. */
    static TestAdapter of(ExtensionContext context) {
        Option<String> annotated = TestAnnotations.of(context).adapter();
        Option<String> repeated =
                Option.of(context.getStore(AccountScope.NAMESPACE).get(AdapterChoice.class, String.class));
        if (annotated.isDefined() && repeated.isDefined()) {
            throw WrongUse.of("@KickservTest(adapter = \"" + annotated.get()
                    + "\") and @OnEachAdapter both name adapters; one of them has to go");
        }
        if (repeated.isEmpty() && TestAnnotations.classes(context).exists(AdapterChoice::isOnEachAdapter)) {
            throw WrongUse.of(
                    "@OnEachAdapter has no account for @BeforeAll, @AfterAll, and the constructor of one instance"
                            + " for all tests, since JUnit calls them once for all adapters; let @BeforeEach or the tests get it");
        }
        String name = repeated.orElse(annotated)
                .orElse(() -> Option.ofOptional(context.getConfigurationParameter(KickservTest.ADAPTER_PARAMETER)))
                .getOrElse(KickservTest.IN_MEMORY);
        return TestAdapters.of(context).named(name);
    }

    private static boolean isOnEachAdapter(Class<?> type) {
        return AnnotationSupport.isAnnotated(type, OnEachAdapter.class);
    }

    /** Chooses the adapter for all tests below {@code context}. */
    static void choose(ExtensionContext context, String name) {
        context.getStore(AccountScope.NAMESPACE).put(AdapterChoice.class, name);
    }
}
