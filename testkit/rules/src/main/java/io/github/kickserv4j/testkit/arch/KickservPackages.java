package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.function.Predicate;

/** The purposes of this library's packages. A package that is not listed here is allowed nowhere. */
final class KickservPackages {
    static final String ALL = "io.github.kickserv4j..";
    static final String DOMAIN = "io.github.kickserv4j.domain..";
    static final String PORTS = "io.github.kickserv4j.ports..";
    static final String HTTP_ADAPTER = "io.github.kickserv4j.adapter.http..";

    private KickservPackages() {}

    /** Returns a predicate for the names of types in any of {@code packages}. */
    static Predicate<String> inPackages(String... packages) {
        PackageMatchers matchers = PackageMatchers.of(packages);
        return type -> matchers.test(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }

    /** Allows all types outside this library, and of this library {@code packages} only. */
    static AllowedDependencies onlyKickservPackages(String... packages) {
        return new AllowedDependencies(inPackages(ALL).negate().or(inPackages(packages)));
    }

    static DescribedPredicate<JavaClass> useTypesIn(String... packages) {
        Predicate<String> ours = inPackages(packages);
        return describe(
                "use " + String.join(", ", packages),
                user -> ClassFile.of(user).referencedTypes().anyMatch(ours));
    }
}
