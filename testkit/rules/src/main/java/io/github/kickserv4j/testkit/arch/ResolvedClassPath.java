package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sees to it that the types of this library and of Vavr can be read, without which the rules see less. */
final class ResolvedClassPath {
    private static final Predicate<String> NEEDED = inPackages(KickservPackages.ALL, "io.vavr..");

    private ResolvedClassPath() {}

    static void require(JavaClasses classes) {
        Set<String> missing = new TreeSet<>();
        classes.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target ->
                        NEEDED.test(target.getName()) && target.getSource().isEmpty())
                .forEach(target -> missing.add(target.getName())));
        if (!missing.isEmpty()) {
            throw new AssertionError(
                    "The rules cannot read " + String.join(", ", missing) + ". Are these on the class path,"
                            + " and is resolveMissingDependenciesFromClassPath of ArchUnit on, and with it every package resolved?");
        }
    }
}
