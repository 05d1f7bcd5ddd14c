package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.kickserv4j.testkit.arch.TypeReferences.TypeReference;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Allows dependencies on some types only, including dependencies that ArchUnit does not report.
 *
 * @param allowed accepts the names of allowed types
 */
record AllowedDependencies(Predicate<String> allowed) {

    ArchCondition<JavaClass> condition() {
        return onlyDependOnClassesThat(describe("may be seen", this::isAllowed)).and(new AllowedNamesCondition());
    }

    static String sourceFile(JavaClass user) {
        return user.getSource().flatMap(source -> source.getFileName()).orElse("?");
    }

    private boolean isAllowed(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() || allowed.test(element.getName());
    }

    /** Reports only types that ArchUnit does not, because ArchUnit also reports the place. */
    private final class AllowedNamesCondition extends ArchCondition<JavaClass> {
        AllowedNamesCondition() {
            super("name no other");
        }

        @Override
        public void check(JavaClass user, ConditionEvents events) {
            Set<String> reported = user.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(type -> type.getBaseComponentType().getName())
                    .collect(Collectors.toSet());
            ClassFile.of(user)
                    .typeReferences()
                    .filter(type -> !allowed.test(type.name()))
                    .filter(type -> !reported.contains(type.name()))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(user, describe(user, type))));
        }

        private static String describe(JavaClass user, TypeReference type) {
            String kind = type.place().isEmpty() ? "Class" : "Method";
            return kind + " <" + user.getName() + type.place() + "> names <" + type.name()
                    + "> in a cast, an array, a local variable or what it calls in (" + sourceFile(user) + ":"
                    + type.line() + ")";
        }
    }
}
