package io.github.kickserv4j.testkit.arch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Follows the instructions of one loop, to decide whether it goes on after one of them. */
final class LoopPaths {
    private static final Set<Integer> ENDS = Set.of(
            Opcodes.GOTO,
            Opcodes.TABLESWITCH,
            Opcodes.LOOKUPSWITCH,
            Opcodes.IRETURN,
            Opcodes.LRETURN,
            Opcodes.FRETURN,
            Opcodes.DRETURN,
            Opcodes.ARETURN,
            Opcodes.RETURN,
            Opcodes.ATHROW);

    private final MethodNode method;
    private final int start;
    private final int end;

    LoopPaths(MethodNode method, int start, int end) {
        this.method = method;
        this.start = start;
        this.end = end;
    }

    /** Returns true if the end of the loop, which leads back to its start, can follow an instruction without leaving the loop. */
    boolean leadBackFrom(AbstractInsnNode instruction) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(Set.of(method.instructions.indexOf(instruction)));
        while (!waiting.isEmpty()) {
            following(waiting.remove())
                    .filter(index -> start <= index && index <= end)
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return seen.contains(end);
    }

    private Stream<Integer> following(int index) {
        AbstractInsnNode instruction = method.instructions.get(index);
        Stream<Integer> next = ENDS.contains(instruction.getOpcode()) ? Stream.empty() : Stream.of(index + 1);
        return Stream.concat(Stream.concat(next, targets(instruction)), handlers(index));
    }

    private Stream<Integer> targets(AbstractInsnNode instruction) {
        InsnList code = method.instructions;
        if (instruction instanceof JumpInsnNode jump) {
            return Stream.of(code.indexOf(jump.label));
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            return Stream.concat(table.labels.stream(), Stream.of(table.dflt)).map(code::indexOf);
        }
        return instruction instanceof LookupSwitchInsnNode lookup
                ? Stream.concat(lookup.labels.stream(), Stream.of(lookup.dflt)).map(code::indexOf)
                : Stream.empty();
    }

    /** Returns the starts of the handlers for what an instruction may throw; a write throws no checked exception of the JDK. */
    private Stream<Integer> handlers(int index) {
        return method.tryCatchBlocks.stream()
                .filter(block -> IntStream.range(
                                method.instructions.indexOf(block.start), method.instructions.indexOf(block.end))
                        .anyMatch(covered -> covered == index))
                .filter(block -> !isChecked(block))
                .map(block -> method.instructions.indexOf(block.handler));
    }

    private static boolean isChecked(TryCatchBlockNode block) {
        return block.type != null
                && (block.type.equals("java/lang/InterruptedException")
                        || (block.type.startsWith("java/io/") && !block.type.endsWith("/UncheckedIOException")));
    }
}
