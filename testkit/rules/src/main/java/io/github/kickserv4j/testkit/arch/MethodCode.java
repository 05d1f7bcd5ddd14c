package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The code of a method of the source: its own, and that of the lambdas in it. */
record MethodCode(ClassNode type, Set<MethodNode> parts) {

    static MethodCode of(JavaCodeUnit method) {
        ClassNode type = ClassFile.of(method.getOwner()).code();
        return of(
                type,
                type.methods.stream()
                        .filter(code ->
                                code.name.equals(method.getName()) && code.desc.equals(method.getDescriptor())));
    }

    /** Returns the code of methods and of the lambdas in them. */
    static MethodCode of(ClassNode type, Stream<MethodNode> methods) {
        Set<MethodNode> seen = new LinkedHashSet<>(methods.toList());
        Deque<MethodNode> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            handles(waiting.remove())
                    .flatMap(handle -> lambdas(type, handle))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return new MethodCode(type, seen);
    }

    /** Returns the method of this class that is the body of a lambda; none for a reference to a method. */
    static Stream<MethodNode> lambdas(ClassNode type, Handle handle) {
        return type.methods.stream()
                .filter(code -> handle.getOwner().equals(type.name)
                        && handle.getName().startsWith("lambda$")
                        && code.name.equals(handle.getName())
                        && code.desc.equals(handle.getDesc()));
    }

    boolean contains(String name, String descriptor) {
        return parts.stream().anyMatch(code -> code.name.equals(name) && code.desc.equals(descriptor));
    }

    /** Returns the methods that lambdas and references stand for. */
    static Stream<Handle> handles(MethodNode method) {
        return Arrays.stream(method.instructions.toArray()).flatMap(MethodCode::handles);
    }

    static Stream<Handle> handles(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode lambda
                ? Arrays.stream(lambda.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .filter(handle -> handle.getTag() >= Opcodes.H_INVOKEVIRTUAL)
                : Stream.empty();
    }
}
