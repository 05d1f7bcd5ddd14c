package io.github.kickserv4j.testkit.arch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Follows values back to their origin, to decide whether they may change from one turn of a loop to the next. Unknown ones may:
 * results of calls that are not pure, new objects, and values that a branch in the loop chooses.
 */
final class LoopValues {
    private final MethodNode method;
    private final int start;
    private final int end;
    private final Predicate<MethodInsnNode> isPure;
    private final Frame<SourceValue>[] frames;
    private final Set<AbstractInsnNode> followed = new HashSet<>();

    LoopValues(MethodNode method, int start, int end, Predicate<MethodInsnNode> isPure) {
        this.method = method;
        this.start = start;
        this.end = end;
        this.isPure = isPure;
        this.frames = ValueSources.frames(method);
    }

    /** Returns true if the arguments of a call, and the object that is called, are the same in each turn. */
    boolean areSameEachTime(MethodInsnNode call) {
        return operandsAreSame(call, operandCount(call));
    }

    private boolean operandsAreSame(AbstractInsnNode user, int count) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(user)];
        return frame != null
                && IntStream.rangeClosed(1, count)
                        .mapToObj(fromTop -> frame.getStack(frame.getStackSize() - fromTop))
                        .allMatch(this::isSame);
    }

    /** Returns true if no branch of the loop chooses the value, and its origin is the same in each turn. */
    private boolean isSame(SourceValue value) {
        return (value.insns.size() == 1 || value.insns.stream().noneMatch(this::isInLoop))
                && value.insns.stream().allMatch(source -> !followed.add(source) || isSame(source));
    }

    private boolean isSame(AbstractInsnNode source) {
        if (!isInLoop(source)) {
            return true;
        }
        if (source instanceof VarInsnNode access) {
            return access.getOpcode() >= Opcodes.ISTORE ? operandsAreSame(access, 1) : isSame(variable(access));
        }
        if (source instanceof MethodInsnNode call) {
            return isPure.test(call) && operandsAreSame(call, operandCount(call));
        }
        return switch (source.getOpcode()) {
            case Opcodes.GETFIELD, Opcodes.CHECKCAST -> operandsAreSame(source, 1);
            case Opcodes.GETSTATIC -> true;
            default -> source.getOpcode() <= Opcodes.LDC;
        };
    }

    private boolean isInLoop(AbstractInsnNode instruction) {
        int index = method.instructions.indexOf(instruction);
        return method.instructions.contains(instruction) && start <= index && index <= end;
    }

    private SourceValue variable(VarInsnNode load) {
        return frames[method.instructions.indexOf(load)].getLocal(load.var);
    }

    private static int operandCount(MethodInsnNode call) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        return call.getOpcode() == Opcodes.INVOKESTATIC ? arguments : arguments + 1;
    }
}
