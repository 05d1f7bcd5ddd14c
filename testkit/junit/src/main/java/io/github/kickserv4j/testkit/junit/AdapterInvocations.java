package io.github.kickserv4j.testkit.junit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a class once on each adapter. {@link OnEachAdapter} registers it. */
public final class AdapterInvocations implements ClassTemplateInvocationContextProvider {

    /** Called by JUnit. */
    public AdapterInvocations() {}

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), OnEachAdapter.class);
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), OnEachAdapter.class).stream()
                .flatMap(annotation -> Arrays.stream(annotation.value()))
                .distinct()
                .map(OnAdapter::new);
    }

    /** One run of the class. */
    private record OnAdapter(String name) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return name;
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            AdapterChoice.choose(context, name);
        }
    }
}
