package io.github.kickserv4j.testkit.junit;

import io.vavr.control.Option;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test, or a class, that failed.
 *
 * @param declared its context, or that of the factory if it is a dynamic test, which has neither a class nor an account of its own
 */
record FailedTest(ExtensionContext declared, String displayName) {
    static FailedTest of(ExtensionContext context) {
        ExtensionContext declared = context;
        while (declared.getTestClass().isEmpty()) {
            declared = declared.getParent().orElseThrow();
        }
        return new FailedTest(declared, context.getDisplayName());
    }

    /** Returns class and method, and the display name if that says more, as it does for each of several arguments. */
    String name() {
        String className = declared.getRequiredTestClass().getSimpleName();
        return Option.ofOptional(declared.getTestMethod().map(Method::getName))
                .map(method -> className + "." + method + (displayName.startsWith(method) ? "" : " " + displayName))
                .getOrElse(className);
    }
}
