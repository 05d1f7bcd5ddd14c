package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;

/** Recognises the methods of the ports that change something. */
final class PortWrites {
    static final Set<String> METHODS = Set.of("create", "update", "delete", "win", "lose");

    private static final Predicate<String> IN_PORTS = inPackages(KickservPackages.PORTS);
    private static final DescribedPredicate<JavaClass> REPOSITORY =
            describe("a repository", type -> isRepositoryName(type.getName()));

    private PortWrites() {}

    static boolean isWrite(AccessTarget target) {
        return METHODS.contains(target.getName()) && isRepository(target.getOwner());
    }

    /** Returns true for a repository of the ports, and for a class that implements one. */
    static boolean isRepository(JavaClass type) {
        return type.isAssignableTo(REPOSITORY);
    }

    static boolean isRepositoryName(String type) {
        return type.endsWith("Repository") && IN_PORTS.test(type);
    }
}
