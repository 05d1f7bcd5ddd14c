package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Which packages of this library are meant for what. A package that is not named here is open to nobody. */
final class KickservPackages {
    static final String ALL = "io.github.kickserv4j..";
    static final String DOMAIN = "io.github.kickserv4j.domain..";
    static final String PORTS = "io.github.kickserv4j.ports..";
    static final String HTTP_ADAPTER = "io.github.kickserv4j.adapter.http..";

    private KickservPackages() {}

    /** Whatever belongs to somebody else, and of this library only {@code packages}. */
    static DescribedPredicate<JavaClass> onlyOurs(String... packages) {
        return resideOutsideOfPackage(ALL).or(resideInAnyPackage(packages));
    }

    static DescribedPredicate<JavaClass> use(String... packages) {
        var ours = resideInAnyPackage(packages);
        return describe(
                "use " + String.join(", ", packages), user -> targets(user).anyMatch(ours));
    }

    private static Stream<JavaClass> targets(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass);
    }
}
