package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.function.Predicate;

/** Recognises code that asks whether a write that failed may have happened, or reports it. */
final class OutcomeAccess {
    static final String FAILURE = "io.github.kickserv4j.ports.shared.Failure";
    private static final String EXCEPTION = "io.github.kickserv4j.ports.shared.KickservException";
    private static final String CONTEXT = "io.github.kickserv4j.ports.shared.FailureContext";
    private static final Set<String> CARRIERS =
            Set.of(FAILURE, EXCEPTION, CONTEXT, "io.github.kickserv4j.ports.shared.UncertainWrite");
    private static final Set<String> ASKING_METHODS = Set.of("delivery", "isOutcomeUnknown", "uncertainWrite");

    /** Asks whether the write happened. */
    static final Predicate<AccessTarget> ASKING = target ->
            isReconcile(target) || (ASKING_METHODS.contains(target.getName()) && isFailureOrContext(target.getOwner()));

    /** Asks, or throws the failure. */
    static final Predicate<AccessTarget> HANDLING = ASKING.or(OutcomeAccess::isThrown);

    /** Asks, throws, or shows the sentence that says it. */
    static final Predicate<AccessTarget> REPORTING = HANDLING.or(
            target -> target.getName().equals("message") && target.getOwner().isAssignableTo(FAILURE));

    private OutcomeAccess() {}

    /** Returns true if failures can leave the method by its result. */
    static boolean returnsFailures(JavaCodeUnit method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> CARRIERS.stream().anyMatch(type::isAssignableTo));
    }

    /** Returns true if the method has a parameter for failures. */
    static boolean acceptsFailures(JavaCodeUnit method) {
        return method.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> CARRIERS.stream().anyMatch(type::isAssignableTo));
    }

    private static boolean isFailureOrContext(JavaClass type) {
        return type.isAssignableTo(FAILURE) || type.isAssignableTo(CONTEXT);
    }

    private static boolean isReconcile(AccessTarget target) {
        return target.getName().equals("reconcile") && PortWrites.isRepository(target.getOwner());
    }

    private static boolean isThrown(AccessTarget target) {
        return target.getName().equals("toException")
                ? target.getOwner().isAssignableTo(FAILURE)
                : target.getName().equals("<init>") && target.getOwner().isAssignableTo(EXCEPTION);
    }
}
