package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds the lambdas and references of a method that certain calls receive. */
final class RepeatedFunctions {
    private final MethodCode code;
    private final Predicate<CalledMethod> isReceiver;

    RepeatedFunctions(MethodCode code, Predicate<CalledMethod> isReceiver) {
        this.code = code;
        this.isReceiver = isReceiver;
    }

    /** Returns the methods that the lambdas and references call. */
    Set<CalledMethod> calls() {
        return handles().flatMap(this::calls).collect(Collectors.toSet());
    }

    private Stream<CalledMethod> calls(Handle handle) {
        MethodCode lambda = MethodCode.of(code.type(), MethodCode.lambdas(code.type(), handle));
        return Stream.concat(
                Stream.of(CalledMethod.of(handle)),
                lambda.parts().stream()
                        .flatMap(part -> Arrays.stream(part.instructions.toArray()))
                        .flatMap(RepeatedFunctions::called));
    }

    private static Stream<CalledMethod> called(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                ? Stream.of(CalledMethod.of(call))
                : MethodCode.handles(instruction).map(CalledMethod::of);
    }

    private Stream<Handle> handles() {
        return code.parts().stream().flatMap(this::handles);
    }

    private Stream<Handle> handles(MethodNode part) {
        Frame<SourceValue>[] frames = ValueSources.frames(part);
        return Arrays.stream(part.instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .filter(call -> isReceiver.test(CalledMethod.of(call)))
                .flatMap(call -> arguments(call, frames[part.instructions.indexOf(call)]))
                .flatMap(source -> origins(part, frames, source))
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .flatMap(MethodCode::handles);
    }

    private static Stream<AbstractInsnNode> arguments(MethodInsnNode call, Frame<SourceValue> frame) {
        return IntStream.rangeClosed(1, frame == null ? 0 : Type.getArgumentTypes(call.desc).length)
                .mapToObj(fromTop -> frame.getStack(frame.getStackSize() - fromTop))
                .flatMap(value -> value.insns.stream());
    }

    /** Returns what made a value, also if it was put into a variable. */
    private static Stream<AbstractInsnNode> origins(
            MethodNode part, Frame<SourceValue>[] frames, AbstractInsnNode source) {
        if (!(source instanceof VarInsnNode load)) {
            return Stream.of(source);
        }
        return frames[part.instructions.indexOf(load)].getLocal(load.var).insns.stream()
                .filter(VarInsnNode.class::isInstance)
                .map(store -> frames[part.instructions.indexOf(store)])
                .flatMap(frame -> frame.getStack(frame.getStackSize() - 1).insns.stream());
    }
}
