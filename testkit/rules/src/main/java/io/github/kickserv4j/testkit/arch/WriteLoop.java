package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A loop that makes the same write each time, since nothing that the write is given changes in the loop.
 *
 * @param methodName the method of the source that has the loop, also if it is in a lambda
 * @param codeName the method of the class file that has it
 * @param codeDescriptor the descriptor of that method
 * @param callee the write, as in {@code CustomerRepository.create}
 * @param line the line number, 0 if the class file does not contain it
 */
record WriteLoop(String methodName, String codeName, String codeDescriptor, String callee, int line) {

    static Stream<WriteLoop> findIn(MethodNode method, Predicate<MethodInsnNode> isPure) {
        return Arrays.stream(method.instructions.toArray())
                .filter(JumpInsnNode.class::isInstance)
                .map(JumpInsnNode.class::cast)
                .filter(jump -> start(method.instructions, jump) <= method.instructions.indexOf(jump))
                .flatMap(jump -> writes(method, jump, isPure))
                .distinct();
    }

    private static Stream<WriteLoop> writes(MethodNode method, JumpInsnNode jump, Predicate<MethodInsnNode> isPure) {
        InsnList code = method.instructions;
        int start = start(code, jump);
        int end = code.indexOf(jump);
        return Arrays.stream(code.toArray(), start, end)
                .filter(WriteLoop::isWrite)
                .map(MethodInsnNode.class::cast)
                .filter(call -> new LoopPaths(method, start, end).leadBackFrom(call))
                .filter(call -> new LoopValues(method, start, end, isPure).areSameEachTime(call))
                .map(call -> new WriteLoop(
                        sourceMethod(method.name),
                        method.name,
                        method.desc,
                        IgnoredEither.qualifiedName(call.owner, call.name),
                        IgnoredEither.lineOf(call)));
    }

    private static int start(InsnList code, JumpInsnNode jump) {
        return code.indexOf(jump.label);
    }

    private static boolean isWrite(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && PortWrites.METHODS.contains(call.name)
                && PortWrites.isRepositoryName(call.owner.replace('/', '.'));
    }

    /** Returns the method of the source that has the code, also if it is in a lambda. */
    static String sourceMethod(String name) {
        return name.replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    }
}
