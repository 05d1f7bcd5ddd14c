package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rejects methods that write, by themselves or through methods that return the failure, and neither settle what became of the write nor
 * pass the failure on.
 */
final class UnsettledWrites extends ArchCondition<JavaClass> {
    private final Predicate<AccessTarget> settles;

    UnsettledWrites(Predicate<AccessTarget> settles) {
        super("settle what became of a write that failed");
        this.settles = settles;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        user.getCodeUnits().stream()
                .filter(method -> !OutcomeAccess.returnsFailures(method))
                .forEach(method -> writes(method)
                        .findFirst()
                        .filter(write -> !isSettled(method))
                        .ifPresent(write -> events.add(SimpleConditionEvent.violated(user, describe(method, write)))));
    }

    /** Returns the writes whose failure the method receives. */
    private static Stream<JavaAccess<?>> writes(JavaCodeUnit method) {
        return CallGraph.accessesReachedFrom(method, OutcomeAccess::returnsFailures)
                .filter(access -> PortWrites.isWrite(access.getTarget()))
                .sorted(Comparator.comparing(JavaAccess::getDescription));
    }

    private boolean isSettled(JavaCodeUnit method) {
        return CallGraph.accessesReachedFrom(method)
                        .anyMatch(access -> settles.test(access.getTarget()) || isPassedOn(access))
                || CallGraph.methodsReachedFrom(method).anyMatch(UnsettledWrites::passesObjects);
    }

    /** Returns true if a failure leaves the method as an object of any type. */
    private static boolean passesObjects(JavaCodeUnit method) {
        Set<CalledMethod> outside = method.getAccessesFromSelf().stream()
                .filter(UnsettledWrites::leaves)
                .flatMap(CalledMethod::of)
                .collect(Collectors.toSet());
        MethodCode code = MethodCode.of(method);
        return code.parts().stream()
                .anyMatch(part -> new PassedFailures(code.type().name, part, outside::contains).exist());
    }

    /** Returns true if a failure is put into a field, or given to a method whose code was not imported. */
    private static boolean isPassedOn(JavaAccess<?> access) {
        if (access instanceof JavaFieldAccess field) {
            return field.getAccessType() == JavaFieldAccess.AccessType.SET
                    && field.getTarget().resolveMember().stream()
                            .flatMap(target -> target.getAllInvolvedRawTypes().stream())
                            .anyMatch(type -> type.isAssignableTo(OutcomeAccess.FAILURE));
        }
        return leaves(access) && CallGraph.callees(access).anyMatch(OutcomeAccess::acceptsFailures);
    }

    private static boolean leaves(JavaAccess<?> access) {
        return !isLibrary(access.getTargetOwner())
                && CallGraph.callees(access).allMatch(method -> isOutside(access.getOriginOwner(), method));
    }

    private static boolean isOutside(JavaClass user, JavaCodeUnit method) {
        return method.getModifiers().contains(JavaModifier.ABSTRACT) || !CodeLocation.isNear(user, method.getOwner());
    }

    private static boolean isLibrary(JavaClass owner) {
        return owner.getPackageName().startsWith("io.github.kickserv4j")
                || owner.getPackageName().startsWith("io.vavr");
    }

    private static String describe(JavaCodeUnit method, JavaAccess<?> write) {
        return "Method <" + method.getFullName() + "> ends the failure of <"
                + write.getTargetOwner().getSimpleName() + "." + write.getName()
                + "> without asking whether it happened in " + write.getSourceCodeLocation();
    }
}
