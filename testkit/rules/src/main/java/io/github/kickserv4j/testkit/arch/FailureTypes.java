package io.github.kickserv4j.testkit.arch;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Follows the declared types of values through a method, to recognise failures, and functions that come from elsewhere. */
final class FailureTypes extends BasicInterpreter {
    private static final String SHARED = "io/github/kickserv4j/ports/shared/";
    private static final String EITHER = "io/vavr/control/Either";
    private static final Set<String> CARRIERS = Set.of(
            EITHER,
            SHARED + "Failure",
            SHARED + "FailureContext",
            SHARED + "KickservException",
            SHARED + "UncertainWrite");
    private static final Set<String> LEFT_CHANGING_METHODS = Set.of("bimap", "mapLeft", "swap");

    private FailureTypes() {
        super(Opcodes.ASM9);
    }

    static Frame<BasicValue>[] frames(String owner, MethodNode method) {
        try {
            return new Analyzer<>(new FailureTypes()).analyze(owner, method);
        } catch (AnalyzerException invalid) {
            throw new IllegalStateException("the code cannot be read: " + owner + "." + method.name, invalid);
        }
    }

    /** Returns true for a failure, an exception or an {@code Either} that has one, and parts that say the outcome. */
    static boolean isFailure(Type type) {
        return type.getSort() == Type.OBJECT
                && (CARRIERS.contains(type.getInternalName())
                        || type.getInternalName().startsWith(SHARED + "Failure$"));
    }

    static boolean isFunction(Type type) {
        return type.getSort() == Type.OBJECT && type.getInternalName().startsWith("java/util/function/");
    }

    @Override
    public BasicValue newValue(Type type) {
        return type != null && type.getSort() >= Type.ARRAY ? new BasicValue(type) : super.newValue(type);
    }

    /** Forgets the type of functions that the method makes, and of an {@code Either} that has no failure anymore. */
    @Override
    public BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        BasicValue result = super.naryOperation(instruction, values);
        boolean isForgotten = instruction.getOpcode() == Opcodes.INVOKEDYNAMIC
                || (instruction instanceof MethodInsnNode call
                        && (isFunction(Type.getReturnType(call.desc)) || changesLeft(call)));
        return isForgotten && result != null && result.isReference() ? BasicValue.REFERENCE_VALUE : result;
    }

    private static boolean changesLeft(MethodInsnNode call) {
        return call.owner.equals(EITHER) && LEFT_CHANGING_METHODS.contains(call.name);
    }

    @Override
    public BasicValue merge(BasicValue first, BasicValue second) {
        if (first.equals(second) || !first.isReference() || !second.isReference()) {
            return super.merge(first, second);
        }
        if (first.getType().equals(NULL_TYPE)) {
            return second;
        }
        return second.getType().equals(NULL_TYPE) ? first : BasicValue.REFERENCE_VALUE;
    }
}
