package io.github.kickserv4j.testkit.arch;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A field, a result, a parameter or a variable of a floating-point type; parameters and variables only if compiled with their
 * names.
 *
 * @param place the method of the source, as in {@code .total()}; empty for a field
 * @param line the first line of the method, 0 if the class file does not contain it, or for a field
 */
record FloatingVariable(String name, String place, int line) {

    /** Returns them without parameters of constructors and accessors that are named as a field is. */
    static Stream<FloatingVariable> findIn(ClassNode type) {
        Set<String> fields = type.fields.stream().map(field -> field.name).collect(Collectors.toSet());
        return Stream.concat(
                type.fields.stream()
                        .filter(field -> isFloating(field.desc))
                        .map(field -> new FloatingVariable(field.name, "", 0)),
                type.methods.stream().flatMap(method -> names(method)
                        .filter(name -> !isOfField(method, name, fields))
                        .distinct()
                        .map(name -> new FloatingVariable(name, place(method), firstLine(method)))));
    }

    private static Stream<String> names(MethodNode method) {
        Stream<String> result = isFloating(Type.getReturnType(method.desc).getDescriptor())
                ? Stream.of(method.name.replaceFirst("^get(?=[A-Z])", ""))
                : Stream.empty();
        return method.localVariables == null
                ? result
                : Stream.concat(
                        result,
                        method.localVariables.stream()
                                .filter(variable -> isFloating(variable.desc))
                                .map(variable -> variable.name));
    }

    private static boolean isOfField(MethodNode method, String name, Set<String> fields) {
        return fields.contains(name) && (method.name.equals("<init>") || method.name.equals(name));
    }

    private static boolean isFloating(String descriptor) {
        return Set.of("D", "F", "Ljava/lang/Double;", "Ljava/lang/Float;").contains(descriptor);
    }

    private static String place(MethodNode method) {
        return "." + WriteLoop.sourceMethod(method.name) + "()";
    }

    private static int firstLine(MethodNode method) {
        return Arrays.stream(method.instructions.toArray())
                .filter(LineNumberNode.class::isInstance)
                .map(LineNumberNode.class::cast)
                .mapToInt(number -> number.line)
                .findFirst()
                .orElse(0);
    }
}
