package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises calls on an {@code Either} that neither keep its left side nor hand it to a function. Types of Vavr are known by
 * their names, so that this module depends on none.
 */
final class FailureLoss {
    /** The calls and method references that are not among those that keep a failure. */
    static final DescribedPredicate<JavaAccess<?>> LOSING_ACCESS =
            describe("an Either is opened", access -> losesFailure(access.getTarget()));

    /** Rejects calls whose {@code Either} is ignored. */
    static final ArchCondition<JavaClass> USES_EVERY_EITHER =
            new ArchCondition<>("take every Either that is returned") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    ClassFile.of(user)
                            .ignoredEithers()
                            .map(ignored -> SimpleConditionEvent.violated(
                                    user,
                                    "Method <" + user.getName() + "." + ignored.caller() + "()> ignores the Either of <"
                                            + ignored.callee() + "> in " + sourceLocation(user, ignored)))
                            .forEach(events::add);
                }
            };

    /** Rejects {@code swap().getLeft()} and its like, which take the success instead of the failure. */
    static final ArchCondition<JavaClass> OPENS_NO_SWAPPED_EITHER =
            new ArchCondition<>("open no swapped Either by its left side") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    ClassFile.of(user)
                            .swappedLosses()
                            .map(lost -> SimpleConditionEvent.violated(
                                    user,
                                    "Method <" + user.getName() + "." + lost.caller()
                                            + "()> opens a swapped Either by <" + lost.callee() + "> in "
                                            + sourceLocation(user, lost)))
                            .forEach(events::add);
                }
            };

    private static final String EITHER = "io.vavr.control.Either";
    private static final String VALUE = "io.vavr.Value";

    private static final Set<String> FAILURE_KEEPING_METHODS = Set.of(
            "bimap",
            "cond",
            "equals",
            "filterOrElse",
            "flatMap",
            "fold",
            "getLeft",
            "getOrElseThrow",
            "hashCode",
            "left",
            "map",
            "mapLeft",
            "mapTo",
            "mapToVoid",
            "narrow",
            "orElseRun",
            "peek",
            "peekLeft",
            "right",
            "sequence",
            "sequenceRight",
            "swap",
            "toString",
            "traverse",
            "traverseRight");

    private static final Set<String> PROJECTION_TYPES = Set.of(EITHER + "$LeftProjection", EITHER + "$RightProjection");

    private FailureLoss() {}

    private static boolean losesFailure(AccessTarget target) {
        JavaClass owner = target.getOwner();
        if (owner.isAssignableTo(EITHER)) {
            return !FAILURE_KEEPING_METHODS.contains(target.getName())
                    || isThrowWithoutCause(target)
                    || isProjection(target);
        }
        return owner.getName().equals(VALUE) || PROJECTION_TYPES.contains(owner.getName()) || acceptsEither(target);
    }

    /** Returns whether it is {@code getOrElseThrow} with a supplier, which does not receive the failure. */
    private static boolean isThrowWithoutCause(AccessTarget target) {
        return target.getName().equals("getOrElseThrow") && hasParameter(target, Supplier.class.getName());
    }

    /**
     * Returns whether it is {@code left()} or {@code right()} without arguments, which return one side of an {@code Either}
     * rather than a new one.
     */
    private static boolean isProjection(AccessTarget target) {
        return Set.of("left", "right").contains(target.getName())
                && target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().isEmpty();
    }

    /** Returns whether it is another method of Vavr that takes an {@code Either}, such as {@code Validation.fromEither}. */
    private static boolean acceptsEither(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("io.vavr") && hasParameter(target, EITHER);
    }

    private static boolean hasParameter(AccessTarget target, String type) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals(type));
    }

    private static String sourceLocation(JavaClass user, IgnoredEither ignored) {
        return "(" + user.getSource().flatMap(source -> source.getFileName()).orElse("?") + ":" + ignored.line() + ")";
    }
}
