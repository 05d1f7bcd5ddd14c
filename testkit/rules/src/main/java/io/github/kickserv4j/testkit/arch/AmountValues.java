package io.github.kickserv4j.testkit.arch;

import io.github.kickserv4j.testkit.arch.AmountValue.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** The values of a method before each of its instructions; none where it never comes. */
final class AmountValues {
    private final MethodNode method;
    private final Frame<BasicValue>[] frames;
    private final AmountFlow flow;

    AmountValues(MethodNode method, Frame<BasicValue>[] frames, AmountFlow flow) {
        this.method = method;
        this.frames = frames;
        this.flow = flow;
    }

    MethodNode method() {
        return method;
    }

    boolean areKnownAt(AbstractInsnNode instruction) {
        return frames[method.instructions.indexOf(instruction)] != null;
    }

    /** Returns the topmost values of the stack. */
    List<BasicValue> before(AbstractInsnNode instruction, int count) {
        Frame<BasicValue> frame = frames[method.instructions.indexOf(instruction)];
        int size = frame.getStackSize();
        return IntStream.range(size - count, size).mapToObj(frame::getStack).toList();
    }

    Set<Origin> origins(List<BasicValue> values) {
        return flow.origins(values);
    }
}
