package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Knows by their names the annotations and types by which libraries repeat calls. */
final class RetryLibraries {
    static final Set<String> ANNOTATIONS = Set.of(
            "io.github.resilience4j.retry.annotation.Retry",
            "org.eclipse.microprofile.faulttolerance.Retry",
            "org.springframework.resilience.annotation.Retryable",
            "org.springframework.retry.annotation.Retryable");

    static final Set<String> TYPES = Set.of(
            "dev.failsafe.Failsafe",
            "dev.failsafe.FailsafeExecutor",
            "io.github.resilience4j.decorators.Decorators",
            "io.github.resilience4j.retry.Retry",
            "net.jodah.failsafe.Failsafe",
            "net.jodah.failsafe.FailsafeExecutor",
            "org.springframework.core.retry.RetryOperations",
            "org.springframework.core.retry.RetryTemplate",
            "org.springframework.retry.RetryOperations",
            "org.springframework.retry.support.RetryTemplate");

    private static final Predicate<String> IN_PACKAGES =
            inPackages("com.github.rholder.retry..", "reactor.util.retry..");

    private RetryLibraries() {}

    /** Returns true if the method is annotated to be repeated, or its class is, or it calls a library that repeats. */
    static boolean isRepeated(JavaCodeUnit method) {
        return annotations(method)
                        .anyMatch(annotation ->
                                ANNOTATIONS.contains(annotation.getRawType().getName()))
                || method.getAccessesFromSelf().stream().anyMatch(access -> isLibrary(access.getTargetOwner()));
    }

    private static boolean isLibrary(JavaClass type) {
        return TYPES.contains(type.getName()) || IN_PACKAGES.test(type.getName());
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaCodeUnit method) {
        return Stream.concat(method.getAnnotations().stream(), method.getOwner().getAnnotations().stream());
    }
}
