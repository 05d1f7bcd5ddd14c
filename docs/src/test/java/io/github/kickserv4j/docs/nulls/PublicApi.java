package io.github.kickserv4j.docs.nulls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kickserv4j.docs.shared.JavaSource;
import io.github.kickserv4j.docs.shared.ProjectFiles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can call: the public members of the public types in the packages that our modules export. */
final class PublicApi {
    static final String BASE = "io.github.kickserv4j";

    private static final Pattern EXPORT = Pattern.compile("\\bexports\\s+([\\w.]+)");

    private PublicApi() {}

    static List<Class<?>> types() {
        Set<String> exported = exportedPackages();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE).stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicApi::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    /** The constructors and methods that take at least one reference, but for those that others have made the contract of. */
    static Stream<Executable> callables(Class<?> type) {
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isOthers(type, method))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")));
        return Stream.concat(constructors, methods)
                .filter(callable -> !callable.isSynthetic())
                .filter(callable -> Arrays.stream(callable.getParameterTypes()).anyMatch(of -> !of.isPrimitive()))
                .sorted(Comparator.comparing(Executable::toString));
    }

    private static Set<String> exportedPackages() {
        return ProjectFiles.current().texts(path -> path.endsWith("/src/main/java/module-info.java")).stream()
                .map(info -> JavaSource.withoutComments(info.text()))
                .flatMap(code -> EXPORT.matcher(code).results().map(PublicApi::name))
                .collect(Collectors.toSet());
    }

    private static String name(MatchResult export) {
        return export.group(1);
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnnotation() && (outer == null || isPublic(outer));
    }

    /** Such as {@code equals} and {@code compareTo}, or what a test engine calls. */
    private static boolean isOthers(Class<?> type, Method method) {
        return supertypes(type)
                .filter(above -> !above.getName().startsWith(BASE))
                .flatMap(above -> Arrays.stream(above.getMethods()))
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && inherited.getParameterCount() == method.getParameterCount());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
        return Stream.concat(
                Stream.of(Object.class), above.flatMap(it -> Stream.concat(Stream.of(it), supertypes(it))));
    }
}
