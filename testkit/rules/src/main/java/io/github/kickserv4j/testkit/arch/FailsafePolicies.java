package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Decides by the policies of {@code Failsafe.with(…)} whether Failsafe repeats a call. */
final class FailsafePolicies {
    private static final Set<String> WITHOUT_RETRY = Set.of(
            "dev/failsafe/Bulkhead", "dev/failsafe/CircuitBreaker", "dev/failsafe/RateLimiter", "dev/failsafe/Timeout");

    private FailsafePolicies() {}

    /** Returns true if a method names the policies of all its executors, and none of them repeats. */
    static boolean repeatNothing(MethodCode method) {
        List<String> used = method.parts().stream()
                .flatMap(part -> Arrays.stream(part.instructions.toArray()))
                .flatMap(FailsafePolicies::used)
                .toList();
        return !used.isEmpty() && WITHOUT_RETRY.containsAll(used);
    }

    /** Returns the policies in the array of {@code with(…)}, and what brings unknown ones. */
    private static Stream<String> used(AbstractInsnNode instruction) {
        if (instruction instanceof TypeInsnNode array && array.getOpcode() == Opcodes.ANEWARRAY) {
            return Stream.of(array.desc).filter(type -> type.startsWith("dev/failsafe/"));
        }
        if (instruction instanceof FieldInsnNode field) {
            return Stream.of(field.desc).filter(type -> type.equals("Ldev/failsafe/FailsafeExecutor;"));
        }
        return instruction instanceof MethodInsnNode call && bringsPolicies(call)
                ? Stream.of(call.name)
                : Stream.empty();
    }

    private static boolean bringsPolicies(MethodInsnNode call) {
        return call.owner.startsWith("dev/failsafe/Failsafe")
                && (call.name.equals("compose") || call.desc.startsWith("(Ljava/util/List;"));
    }
}
