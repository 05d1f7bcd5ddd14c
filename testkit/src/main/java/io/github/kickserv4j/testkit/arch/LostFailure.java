package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import io.vavr.control.Either;
import java.util.Set;
import java.util.function.Supplier;

/** The calls, and the references to methods, that take the right side of an {@code Either} and forget the left. */
final class LostFailure {
    static final DescribedPredicate<JavaAccess<?>> BY_ACCESS =
            describe("an Either is opened", access -> isOpening(access.getTarget()));

    private static final Set<String> OPENINGS = Set.of(
            "get",
            "getOrElse",
            "getOrElseTry",
            "getOrNull",
            "toOption",
            "toJavaOptional",
            "toList",
            "toJavaList",
            "toStream",
            "toJavaStream");

    private LostFailure() {}

    private static boolean isOpening(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Either.class)
                && (OPENINGS.contains(target.getName()) || isThrowWithoutCause(target));
    }

    private static boolean isThrowWithoutCause(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getName().equals("getOrElseThrow")
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Supplier.class));
    }
}
