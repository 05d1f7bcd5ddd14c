package io.github.kickserv4j.testkit.arch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Collects the text of a class file: constants, parts of concatenations, and values of annotations. */
final class StringConstants extends ClassVisitor {
    private final List<String> texts = new ArrayList<>();

    private StringConstants() {
        super(Opcodes.ASM9);
    }

    static Stream<String> of(ClassNode code) {
        var collector = new StringConstants();
        code.accept(collector);
        return collector.texts.stream();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        }
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
            add(value);
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
