package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Follows calls on an {@code Either} back in one chain, as in {@code create(customer).peekLeft(log).peek(print)}. */
final class EitherChain {
    private static final String EITHER = "io/vavr/control/Either";
    private static final Set<String> SAME_FAILURE = Set.of("map", "mapTo", "mapToVoid", "peek");
    private static final Set<String> LEFT_ONLY = Set.of("getLeft", "orElseRun");

    private EitherChain() {}

    /**
     * Returns true if {@code peekLeft} is the call or before it, and no call between them may bring another failure. It passes the
     * failure to a function, so that ignoring the result loses nothing.
     */
    static boolean passesFailure(MethodNode method, MethodInsnNode call) {
        if (!call.owner.equals(EITHER)) {
            return false;
        }
        return (call.name.equals("peekLeft") && !isSwapped(method, call))
                || (SAME_FAILURE.contains(call.name)
                        && receiver(method, call).insns.stream()
                                .allMatch(source ->
                                        source instanceof MethodInsnNode before && passesFailure(method, before)));
    }

    /** Returns the calls that use the left side of a swapped {@code Either}, which is not the failure. */
    static Stream<MethodInsnNode> losesBySwap(MethodNode method) {
        return Arrays.stream(method.instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .filter(call -> call.owner.equals(EITHER) && LEFT_ONLY.contains(call.name))
                .filter(call -> isSwapped(method, call));
    }

    /** Returns true if the failure is on the right side of the receiver. */
    private static boolean isSwapped(MethodNode method, MethodInsnNode call) {
        Frame<SourceValue> frame = ValueSources.frames(method)[method.instructions.indexOf(call)];
        return frame != null
                && receiver(frame, call).insns.stream()
                        .anyMatch(source -> source instanceof MethodInsnNode before && returnsSwapped(method, before));
    }

    private static boolean returnsSwapped(MethodNode method, MethodInsnNode call) {
        return call.owner.equals(EITHER)
                && call.getOpcode() == Opcodes.INVOKEINTERFACE
                && call.name.equals("swap") != isSwapped(method, call);
    }

    private static SourceValue receiver(MethodNode method, MethodInsnNode call) {
        return receiver(ValueSources.frames(method)[method.instructions.indexOf(call)], call);
    }

    private static SourceValue receiver(Frame<SourceValue> frame, MethodInsnNode call) {
        return frame.getStack(frame.getStackSize() - Type.getArgumentTypes(call.desc).length - 1);
    }
}
