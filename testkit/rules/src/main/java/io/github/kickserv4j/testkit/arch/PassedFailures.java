package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Recognises failures that leave a method as an {@code Object}: given to code that was not imported, kept in an object or an array,
 * or received by a function from a field or a parameter.
 */
final class PassedFailures {
    private static final Set<String> KEEPING_NOTHING =
            Set.of("java/lang/String", "java/util/Objects", "java/util/Optional");
    private static final Set<String> FAILURE_TAKING_METHODS =
            Set.of("bimap", "fold", "getOrElseGet", "getOrElseThrow", "mapLeft", "orElseRun", "peekLeft");
    private static final Type OBJECT = Type.getType(Object.class);

    private final Predicate<CalledMethod> isOutside;
    private final MethodNode method;
    private final Frame<BasicValue>[] frames;

    PassedFailures(String owner, MethodNode method, Predicate<CalledMethod> isOutside) {
        this.isOutside = isOutside;
        this.method = method;
        this.frames = FailureTypes.frames(owner, method);
    }

    boolean exist() {
        return Arrays.stream(method.instructions.toArray()).anyMatch(this::passesFailure);
    }

    private boolean passesFailure(AbstractInsnNode instruction) {
        if (frames[method.instructions.indexOf(instruction)] == null) {
            return false;
        }
        if (instruction instanceof InvokeDynamicInsnNode lambda) {
            return MethodCode.handles(lambda).anyMatch(handle -> receivesFailure(lambda, handle));
        }
        if (instruction instanceof MethodInsnNode call) {
            return isGivenAsObject(call) || isGivenToFunction(call);
        }
        return instruction.getOpcode() == Opcodes.AASTORE && FailureTypes.isFailure(operand(instruction, 1));
    }

    /** Returns true for a reference such as {@code failures::add}. */
    private boolean receivesFailure(InvokeDynamicInsnNode lambda, Handle handle) {
        return takes(CalledMethod.of(handle))
                && Arrays.asList(Type.getArgumentTypes(handle.getDesc())).contains(OBJECT)
                && Arrays.stream(lambda.bsmArgs)
                        .filter(Type.class::isInstance)
                        .map(Type.class::cast)
                        .filter(type -> type.getSort() == Type.METHOD)
                        .flatMap(type -> Arrays.stream(type.getArgumentTypes()))
                        .anyMatch(FailureTypes::isFailure);
    }

    private boolean isGivenAsObject(MethodInsnNode call) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        return takes(CalledMethod.of(call))
                && !isOwnFunction(call, parameters.length)
                && IntStream.range(0, parameters.length)
                        .filter(index -> parameters[index].equals(OBJECT))
                        .anyMatch(index -> FailureTypes.isFailure(operand(call, parameters.length - index)));
    }

    private boolean takes(CalledMethod called) {
        return !KEEPING_NOTHING.contains(called.owner())
                && !called.name().equals("equals")
                && (called.name().equals("<init>") || isOutside.test(called));
    }

    /** Returns true for a call of a lambda in a variable of the method. */
    private boolean isOwnFunction(MethodInsnNode call, int arguments) {
        return call.getOpcode() == Opcodes.INVOKEINTERFACE
                && FailureTypes.isFunction(Type.getObjectType(call.owner))
                && operand(call, arguments + 1).equals(OBJECT);
    }

    private boolean isGivenToFunction(MethodInsnNode call) {
        return call.owner.equals("io/vavr/control/Either")
                && FAILURE_TAKING_METHODS.contains(call.name)
                && FailureTypes.isFailure(operand(call, Type.getArgumentTypes(call.desc).length + 1))
                && FailureTypes.isFunction(operand(call, Type.getArgumentTypes(call.desc).length));
    }

    private Type operand(AbstractInsnNode instruction, int fromTop) {
        Frame<BasicValue> frame = frames[method.instructions.indexOf(instruction)];
        Type type = frame.getStack(frame.getStackSize() - fromTop).getType();
        return type == null ? OBJECT : type;
    }
}
