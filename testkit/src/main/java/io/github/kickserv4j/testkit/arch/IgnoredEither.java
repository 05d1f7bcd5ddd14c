package io.github.kickserv4j.testkit.arch;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.control.Either;
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
 * A call whose {@code Either} nobody takes.
 *
 * @param caller the method that calls
 * @param callee what it calls, as in {@code CustomerRepository.delete}
 * @param line where, 0 if the class file does not tell
 */
record IgnoredEither(String caller, String callee, int line) {
    private static final Type EITHER = Type.getType(Either.class);

    static Stream<IgnoredEither> findIn(MethodNode method) {
        return Arrays.stream(method.instructions.toArray())
                .flatMap(IgnoredEither::ignoredCalls)
                .map(invocation -> new IgnoredEither(method.name, invocation.name, lineOf(invocation.instruction)));
    }

    private record Invocation(String name, AbstractInsnNode instruction) {}

    private static Stream<Invocation> ignoredCalls(AbstractInsnNode node) {
        if (node instanceof MethodInsnNode call && isEither(call.desc) && isPopped(call) && !isPeekLeft(call)) {
            return Stream.of(new Invocation(qualifiedName(call.owner, call.name), call));
        }
        return node instanceof InvokeDynamicInsnNode lambda ? ignoredReferences(lambda) : Stream.empty();
    }

    /** A reference to a method, such as {@code customers::delete}, for something that returns nothing. */
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

    /** {@code peekLeft} hands the failure to a function, so that nothing is lost if nobody takes what it returns. */
    private static boolean isPeekLeft(MethodInsnNode call) {
        return call.name.equals("peekLeft") && call.owner.equals(EITHER.getInternalName());
    }

    private static boolean isPopped(MethodInsnNode call) {
        return Stream.iterate(call.getNext(), Objects::nonNull, AbstractInsnNode::getNext)
                .filter(node -> node.getOpcode() >= 0)
                .findFirst()
                .filter(next -> next.getOpcode() == Opcodes.POP)
                .isPresent();
    }

    private static int lineOf(AbstractInsnNode node) {
        return Stream.iterate(node, Objects::nonNull, AbstractInsnNode::getPrevious)
                .filter(LineNumberNode.class::isInstance)
                .map(LineNumberNode.class::cast)
                .findFirst()
                .map(number -> number.line)
                .orElse(0);
    }

    private static String qualifiedName(String owner, String method) {
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + method;
    }
}
