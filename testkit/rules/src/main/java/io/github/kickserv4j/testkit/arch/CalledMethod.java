package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** The method of a call or reference as the class file names it, without its result. */
record CalledMethod(String owner, String name, String parameters) {

    static CalledMethod of(MethodInsnNode call) {
        return of(call.owner, call.name, call.desc);
    }

    static CalledMethod of(Handle handle) {
        return of(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private static CalledMethod of(String owner, String name, String descriptor) {
        return new CalledMethod(
                owner,
                name,
                Stream.of(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .collect(Collectors.joining(",")));
    }

    /** Returns the called method, none for a field. */
    static Stream<CalledMethod> of(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? Stream.of(new CalledMethod(
                        target.getOwner().getName().replace('.', '/'),
                        target.getName(),
                        target.getRawParameterTypes().stream()
                                .map(CalledMethod::sourceName)
                                .collect(Collectors.joining(","))))
                : Stream.empty();
    }

    private static String sourceName(JavaClass type) {
        return type.tryGetComponentType()
                .map(component -> sourceName(component) + "[]")
                .orElseGet(type::getName);
    }
}
