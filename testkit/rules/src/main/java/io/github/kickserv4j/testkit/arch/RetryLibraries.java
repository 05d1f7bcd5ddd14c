package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /**
     * Returns the accesses of a method that are repeated: those in a function that a library receives, by itself or through a method of
     * the application, and all if there is no such function, or an annotation repeats the method.
     */
    static Stream<JavaAccess<?>> repeatedAccesses(JavaCodeUnit method) {
        if (isAnnotated(method)) {
            return method.getAccessesFromSelf().stream().map(access -> access);
        }
        boolean usesLibrary = usesLibrary(method);
        Set<CalledMethod> receivers = method.getAccessesFromSelf().stream()
                .filter(access -> (usesLibrary && isLibrary(access.getTargetOwner()))
                        || CallGraph.callees(access).anyMatch(RetryLibraries::usesLibrary))
                .flatMap(CalledMethod::of)
                .collect(Collectors.toSet());
        return receivers.isEmpty() ? Stream.empty() : repeatedAccesses(method, receivers, usesLibrary);
    }

    private static Stream<JavaAccess<?>> repeatedAccesses(
            JavaCodeUnit method, Set<CalledMethod> receivers, boolean usesLibrary) {
        Set<CalledMethod> calls = new RepeatedFunctions(MethodCode.of(method), receivers::contains).calls();
        return method.getAccessesFromSelf().stream()
                .filter(access ->
                        calls.isEmpty() ? usesLibrary : CalledMethod.of(access).anyMatch(calls::contains))
                .map(access -> access);
    }

    private static boolean isAnnotated(JavaCodeUnit method) {
        return annotations(method)
                .anyMatch(annotation ->
                        ANNOTATIONS.contains(annotation.getRawType().getName()));
    }

    private static boolean usesLibrary(JavaCodeUnit method) {
        Set<String> libraries = method.getAccessesFromSelf().stream()
                .map(JavaAccess::getTargetOwner)
                .filter(RetryLibraries::isLibrary)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        return !libraries.isEmpty()
                && !(libraries.equals(Set.of("dev.failsafe")) && FailsafePolicies.repeatNothing(MethodCode.of(method)));
    }

    private static boolean isLibrary(JavaClass type) {
        return TYPES.contains(type.getName()) || IN_PACKAGES.test(type.getName());
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaCodeUnit method) {
        return Stream.concat(method.getAnnotations().stream(), method.getOwner().getAnnotations().stream());
    }
}
