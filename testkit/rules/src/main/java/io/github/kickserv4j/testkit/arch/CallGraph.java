package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows calls and references from method to method of the imported classes. A call of a method that others override reaches
 * these, too, and the constructor of an anonymous or local class reaches its methods. A call of a method of {@link Object} reaches none
 * of the methods that override it, since nearly every class has them.
 */
final class CallGraph {
    private CallGraph() {}

    /** Returns the accesses of a method and of all methods that it reaches. */
    static Stream<JavaAccess<?>> accessesReachedFrom(JavaCodeUnit start) {
        return reached(start, method -> true).stream().flatMap(method -> method.getAccessesFromSelf().stream());
    }

    /** Returns the accesses of a method and of all that it reaches through methods that meet {@code followed}. */
    static Stream<JavaAccess<?>> accessesReachedFrom(JavaCodeUnit start, Predicate<JavaCodeUnit> followed) {
        return reached(start, followed).stream().flatMap(method -> method.getAccessesFromSelf().stream());
    }

    /** Returns a method and all methods of the application that it reaches. */
    static Stream<JavaCodeUnit> methodsReachedFrom(JavaCodeUnit start) {
        return reached(start, method -> CodeLocation.isNear(start.getOwner(), method.getOwner())).stream();
    }

    private static Set<JavaCodeUnit> reached(JavaCodeUnit start, Predicate<JavaCodeUnit> followed) {
        Set<JavaCodeUnit> seen = new LinkedHashSet<>(Set.of(start));
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            waiting.remove().getAccessesFromSelf().stream()
                    .flatMap(CallGraph::callees)
                    .filter(followed)
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return seen;
    }

    /** Returns the methods that an access may call. */
    static Stream<JavaCodeUnit> callees(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .flatMap(CallGraph::implementations);
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit method) {
        JavaClass owner = method.getOwner();
        if (method.isConstructor()) {
            return owner.isAnonymousClass() || owner.isLocalClass() ? owner.getCodeUnits().stream() : Stream.of(method);
        }
        if (owner.isEquivalentTo(Object.class)) {
            return Stream.of(method);
        }
        return Stream.concat(
                Stream.of(method),
                owner.getAllSubclasses().stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(other -> isSameSignature(method, other)));
    }

    private static boolean isSameSignature(JavaCodeUnit method, JavaCodeUnit other) {
        return method.getName().equals(other.getName())
                && method.getRawParameterTypes().equals(other.getRawParameterTypes());
    }
}
