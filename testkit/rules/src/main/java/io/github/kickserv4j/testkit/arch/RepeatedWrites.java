package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.stream.Stream;

/** Rejects writes that a library or a loop repeats, unless what repeats them asks whether they happened. */
final class RepeatedWrites extends ArchCondition<JavaClass> {
    RepeatedWrites() {
        super("repeat no write blindly");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        user.getCodeUnits().stream().forEach(method -> repeatedWrite(method)
                .filter(write -> !asksForOutcome(method))
                .map(write -> "Method <" + method.getFullName() + "> is repeated by a library, and reaches <"
                        + write.getTargetOwner().getSimpleName() + "." + write.getName() + "> in "
                        + write.getSourceCodeLocation())
                .ifPresent(line -> events.add(SimpleConditionEvent.violated(user, line))));
        ClassFile.of(user)
                .repeatedWrites(new PureCalls(user))
                .filter(loop -> !asksForOutcome(user, loop))
                .map(loop -> "Method <" + user.getName() + "." + loop.methodName() + "()> makes the same <"
                        + loop.callee() + "> again in a loop in (" + AllowedDependencies.sourceFile(user) + ":"
                        + loop.line() + ")")
                .forEach(line -> events.add(SimpleConditionEvent.violated(user, line)));
    }

    private static Optional<JavaAccess<?>> repeatedWrite(JavaCodeUnit method) {
        return RetryLibraries.repeatedAccesses(method)
                .flatMap(access -> Stream.concat(
                        Stream.of(access), CallGraph.callees(access).flatMap(CallGraph::accessesReachedFrom)))
                .filter(access -> PortWrites.isWrite(access.getTarget()))
                .min((first, second) -> first.getDescription().compareTo(second.getDescription()));
    }

    private static boolean asksForOutcome(JavaCodeUnit method) {
        return CallGraph.accessesReachedFrom(method).anyMatch(access -> OutcomeAccess.ASKING.test(access.getTarget()));
    }

    private static boolean asksForOutcome(JavaClass user, WriteLoop loop) {
        return user.getCodeUnits().stream()
                .filter(method -> MethodCode.of(method).contains(loop.codeName(), loop.codeDescriptor()))
                .anyMatch(RepeatedWrites::asksForOutcome);
    }
}
