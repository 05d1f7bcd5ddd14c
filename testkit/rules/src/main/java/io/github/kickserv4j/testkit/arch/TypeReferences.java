package io.github.kickserv4j.testkit.arch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/** Collects the types that a class file names, without changing them. */
final class TypeReferences extends Remapper {
    private final Map<String, TypeReference> references = new LinkedHashMap<>();
    private String place = "";
    private int firstLine;
    private int line;

    /**
     * A type that a class names, once for each method.
     *
     * @param name the binary name
     * @param place the method of the source, as in {@code .total()}; empty outside of methods
     * @param line the line number; the first of the method for a variable; 0 if the class file does not contain it, or outside of
     *     code
     */
    record TypeReference(String name, String place, int line) {}

    private TypeReferences() {
        super(Opcodes.ASM9);
    }

    /** Returns all types that the class file names, including its own. */
    static Stream<TypeReference> of(ClassNode code) {
        var collector = new TypeReferences();
        code.accept(collector.new ClassTypes());
        return collector.references.values().stream();
    }

    @Override
    public String map(String internalName) {
        String name = internalName.replace('/', '.');
        references.merge(
                name + place, new TypeReference(name, place, line), (before, now) -> before.line() == 0 ? now : before);
        return internalName;
    }

    private void enter(String method) {
        place = method;
        firstLine = 0;
        line = 0;
    }

    private final class ClassTypes extends ClassRemapper {
        ClassTypes() {
            super(Opcodes.ASM9, new ClassNode(), TypeReferences.this);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            enter("." + WriteLoop.sourceMethod(name) + "()");
            return super.visitMethod(access, name, descriptor, signature, exceptions);
        }

        @Override
        protected MethodVisitor createMethodRemapper(MethodVisitor method) {
            return new MethodTypes(method);
        }
    }

    private final class MethodTypes extends MethodRemapper {
        MethodTypes(MethodVisitor method) {
            super(Opcodes.ASM9, method, TypeReferences.this);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            firstLine = firstLine == 0 ? number : firstLine;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, String signature, Label start, Label end, int index) {
            line = firstLine;
            super.visitLocalVariable(name, descriptor, signature, start, end, index);
        }

        @Override
        public void visitEnd() {
            enter("");
            super.visitEnd();
        }
    }
}
