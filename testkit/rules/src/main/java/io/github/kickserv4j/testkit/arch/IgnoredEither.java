package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A call whose {@code Either} is ignored, or whose failure is.
 *
 * @param caller the calling method
 * @param callee the called method, as in {@code CustomerRepository.delete}
 * @param line the line number, 0 if the class file does not contain it
 */
record IgnoredEither(String caller, String callee, int line) {
    private static final Type EITHER = Type.getObjectType("io/vavr/control/Either");

    static Stream<IgnoredEither> findIn(MethodNode method) {
        return Arrays.stream(method.instructions.toArray())
                .flatMap(node -> ignoredCalls(method, node))
                .map(invocation -> new IgnoredEither(method.name, invocation.name, lineOf(invocation.instruction)));
    }

    private record Invocation(String name, AbstractInsnNode instruction) {}

    private static Stream<Invocation> ignoredCalls(MethodNode method, AbstractInsnNode node) {
        if (node instanceof MethodInsnNode call
                && isEither(call.desc)
                && isPopped(call)
                && !EitherChain.passesFailure(method, call)) {
            return Stream.of(new Invocation(qualifiedName(call.owner, call.name), call));
        }
        return node instanceof InvokeDynamicInsnNode lambda ? ignoredReferences(lambda) : Stream.empty();
    }

    /** Finds references to methods, such as {@code customers::delete}, in place of functions that return nothing. */
    private static Stream<Invocation> ignoredReferences(InvokeDynamicInsnNode lambda) {
        boolean returnsNothing = arguments(lambda, Type.class)
                .filter(type -> type.getSort() == Type.METHOD)
                .anyMatch(type -> type.getReturnType().equals(Type.VOID_TYPE));
        return arguments(lambda, Handle.class)
                .filter(method ->
                        returnsNothing && method.getTag() >= Opcodes.H_INVOKEVIRTUAL && isEither(method.getDesc()))
                .map(method -> new Invocation(qualifiedName(method.getOwner(), method.getName()), lambda));
    }

    private static <T> Stream<T> arguments(InvokeDynamicInsnNode lambda, Class<T> type) {
        return Arrays.stream(lambda.bsmArgs).filter(type::isInstance).map(type::cast);
    }

    private static boolean isEither(String descriptor) {
        return Type.getReturnType(descriptor).equals(EITHER);
    }

    private static boolean isPopped(MethodInsnNode call) {
        return Stream.iterate(call.getNext(), Objects::nonNull, AbstractInsnNode::getNext)
                .filter(node -> node.getOpcode() >= 0)
                .findFirst()
                .filter(next -> next.getOpcode() == Opcodes.POP)
                .isPresent();
    }

    static int lineOf(AbstractInsnNode node) {
        return Stream.iterate(node, Objects::nonNull, AbstractInsnNode::getPrevious)
                .filter(LineNumberNode.class::isInstance)
                .map(LineNumberNode.class::cast)
                .findFirst()
                .map(number -> number.line)
                .orElse(0);
    }

    static String qualifiedName(String owner, String method) {
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + method;
    }
}
