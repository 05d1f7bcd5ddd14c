package io.github.kickserv4j.testkit.arch;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Knows the instructions that made a value. A parameter of the method has an instruction, too, which is not in its code. */
final class ValueSources extends SourceInterpreter {
    private ValueSources() {
        super(Opcodes.ASM9);
    }

    static Frame<SourceValue>[] frames(MethodNode method) {
        try {
            return new Analyzer<>(new ValueSources()).analyze("java/lang/Object", method);
        } catch (AnalyzerException invalid) {
            throw new IllegalStateException("the code cannot be read: " + method.name, invalid);
        }
    }

    @Override
    public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return new SourceValue(type.getSize(), Set.of(new InsnNode(Opcodes.NOP)));
    }
}
