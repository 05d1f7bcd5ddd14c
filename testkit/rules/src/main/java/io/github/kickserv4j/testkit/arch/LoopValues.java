package io.github.kickserv4j.testkit.arch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Follows values back to their origin, to decide whether they may change from one turn of a loop to the next. Unknown ones may:
 * results of calls that are not pure, and new objects.
 */
final class LoopValues {
    private final MethodNode method;
    private final int start;
    private final int end;
    private final Predicate<MethodInsnNode> isPure;
    private final Frame<SourceValue>[] frames;
    private final Set<AbstractInsnNode> followed = new HashSet<>();

    LoopValues(String owner, MethodNode method, int start, int end, Predicate<MethodInsnNode> isPure) {
        this.method = method;
        this.start = start;
        this.end = end;
        this.isPure = isPure;
        this.frames = frames(owner, method);
    }

    private static Frame<SourceValue>[] frames(String owner, MethodNode method) {
        try {
            return new Analyzer<>(new SourceInterpreter()).analyze(owner, method);
        } catch (AnalyzerException invalid) {
            throw new IllegalStateException("the code cannot be read: " + owner + "." + method.name, invalid);
        }
    }

    /** Returns true if the arguments of a call are the same in each turn; the object that is called does not count. */
    boolean areSameEachTime(MethodInsnNode call) {
        return operandsAreSame(call, Type.getArgumentTypes(call.desc).length);
    }

    private boolean operandsAreSame(AbstractInsnNode user, int count) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(user)];
        return frame != null
                && IntStream.rangeClosed(1, count)
                        .mapToObj(fromTop -> frame.getStack(frame.getStackSize() - fromTop))
                        .allMatch(this::isSame);
    }

    private boolean isSame(SourceValue value) {
        return value.insns.stream().allMatch(source -> !followed.add(source) || isSame(source));
    }

    private boolean isSame(AbstractInsnNode source) {
        if (source instanceof VarInsnNode load) {
            return changes(load.var)
                    .allMatch(change -> change.getOpcode() != Opcodes.IINC && operandsAreSame(change, 1));
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

    private static int operandCount(MethodInsnNode call) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        return call.getOpcode() == Opcodes.INVOKESTATIC ? arguments : arguments + 1;
    }

    /** Returns the instructions of the loop that give a variable another value. */
    private Stream<AbstractInsnNode> changes(int variable) {
        return IntStream.rangeClosed(start, end)
                .mapToObj(method.instructions::get)
                .filter(instruction -> isChange(instruction, variable));
    }

    private static boolean isChange(AbstractInsnNode instruction, int variable) {
        if (instruction instanceof IincInsnNode increment) {
            return increment.var == variable;
        }
        return instruction instanceof VarInsnNode store && store.var == variable && store.getOpcode() >= Opcodes.ISTORE;
    }
}
