package io.github.kickserv4j.testkit.arch;

import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Follows calls on an {@code Either} back, as in {@code create(customer).peekLeft(log).peek(print)}. */
final class EitherChain {
    private static final String EITHER = "io/vavr/control/Either";
    private static final Set<String> SAME_FAILURE = Set.of("map", "mapTo", "mapToVoid", "peek");

    private EitherChain() {}

    /**
     * Returns true if {@code peekLeft} is the call or before it, and no call between them may bring another failure. It passes the
     * failure to a function, so that ignoring the result loses nothing.
     */
    static boolean passesFailure(MethodNode method, MethodInsnNode call) {
        if (!call.owner.equals(EITHER)) {
            return false;
        }
        return call.name.equals("peekLeft")
                || (SAME_FAILURE.contains(call.name)
                        && receiver(method, call).insns.stream()
                                .allMatch(source ->
                                        source instanceof MethodInsnNode before && passesFailure(method, before)));
    }

    private static SourceValue receiver(MethodNode method, MethodInsnNode call) {
        Frame<SourceValue> frame = ValueSources.frames(method)[method.instructions.indexOf(call)];
        return frame.getStack(frame.getStackSize() - Type.getArgumentTypes(call.desc).length - 1);
    }
}
