package io.github.kickserv4j.testkit.arch;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A class file with one method, which deletes a customer by means of a library that is not on the class path. */
final class RetryingClass {
    private static final String PORT = "io/github/kickserv4j/ports/customer/CustomerRepository";
    private static final String EITHER = "Lio/vavr/control/Either;";

    private final ClassNode type = new ClassNode();
    private final MethodNode method;

    RetryingClass(String name) {
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        method = (MethodNode) type.visitMethod(Opcodes.ACC_STATIC, "delete", "(L" + PORT + ";)" + EITHER, null, null);
    }

    RetryingClass annotatedMethod(String annotation) {
        method.visitAnnotation(descriptor(annotation), true).visitEnd();
        return this;
    }

    RetryingClass annotatedClass(String annotation) {
        type.visitAnnotation(descriptor(annotation), true).visitEnd();
        return this;
    }

    RetryingClass calling(String library) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, library.replace('.', '/'), "begin", "()V", false);
        return this;
    }

    String name() {
        return type.name;
    }

    byte[] bytes() {
        write(method);
        var file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(file);
        return file.toByteArray();
    }

    private static void write(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitMethodInsn(
                Opcodes.INVOKEINTERFACE,
                PORT,
                "delete",
                "(Lio/github/kickserv4j/domain/shared/CustomerNumber;)" + EITHER,
                true);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static String descriptor(String annotation) {
        return Type.getObjectType(annotation.replace('.', '/')).getDescriptor();
    }
}
