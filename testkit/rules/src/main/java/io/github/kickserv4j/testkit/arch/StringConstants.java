package io.github.kickserv4j.testkit.arch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Collects the text of a class file: constants, parts of concatenations, and values of annotations. */
final class StringConstants extends ClassVisitor {
    private final List<Text> texts = new ArrayList<>();
    private String place = "";
    private int line;
    private boolean isRecord;

    /**
     * A text in a class.
     *
     * @param place the method of the source, as in {@code .total()}; empty outside of methods, and for annotations in a record,
     *     which the compiler copies from a component to its methods
     * @param line the line number, 0 if the class file does not contain it, or outside of code
     */
    record Text(String value, String place, int line) {}

    private StringConstants() {
        super(Opcodes.ASM9);
    }

    static Stream<Text> of(ClassNode code) {
        var collector = new StringConstants();
        code.accept(collector);
        return collector.texts.stream();
    }

    private void add(Object value) {
        add(value, place);
    }

    private void add(Object value, String where) {
        if (value instanceof String text) {
            texts.add(new Text(text, where, line));
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        isRecord = "java/lang/Record".equals(superName);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        add(value);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return new AnnotationTexts();
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        place = "." + WriteLoop.sourceMethod(name) + "()";
        line = 0;
        return new MethodTexts();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationTexts();
    }

    private final class MethodTexts extends MethodVisitor {
        MethodTexts() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitEnd() {
            place = "";
            line = 0;
        }

        @Override
        public void visitLdcInsn(Object value) {
            add(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Stream.of(arguments).forEach(StringConstants.this::add);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new AnnotationTexts();
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return new AnnotationTexts();
        }
    }

    private final class AnnotationTexts extends AnnotationVisitor {
        AnnotationTexts() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String name, Object value) {
            add(value, isRecord ? "" : place);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return this;
        }
    }
}
