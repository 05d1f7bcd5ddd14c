package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules for the business code of an application. It may depend on itself, the domain and the ports of this library, Vavr,
 * JSpecify, and the JDK's packages for computing: {@code java.lang}, {@code java.math}, {@code java.text}, {@code java.time},
 * {@code java.util} with its collections, functions, streams, concurrency and regular expressions, {@code java.nio.charset},
 * {@link URI} and {@link Serializable}. JSON, HTTP, SQL and frameworks are forbidden.
 *
 * <p>Forbidden are also the types in these packages that do I/O: processes, the runtime, loggers, formatters and bundles that
 * open files, and service loaders. Of {@link System}, the methods for time and for computing are allowed.
 */
public final class HexagonRules {
    static final String ID = "business-depends-only-on-ports";

    private final List<String> packages;

    HexagonRules(String first, String... more) {
        this.packages = Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }

    /** Returns the rule that business code depends on these types only. */
    public KickservRule dependsOnlyOnPorts() {
        return dependsOnlyOnPortsAnd();
    }

    /**
     * Returns the rule that business code depends on these types and {@code others} only, such as {@code org.slf4j..}. Each
     * package of the hexagon must contain a class, so that a misspelt one is noticed.
     */
    public KickservRule dependsOnlyOnPortsAnd(String... others) {
        Objects.requireNonNull(others, "others");
        Predicate<String> visible = JdkWithoutIo.ALLOWED_TYPES
                .or(inPackages(KickservPackages.DOMAIN, KickservPackages.PORTS, "io.vavr..", "org.jspecify.."))
                .or(inPackages(packages.toArray(String[]::new)))
                .or(inPackages(others));
        return new KickservRule(
                new RuleDescription(
                        ID,
                        RuleLevel.STRICT,
                        "the hexagon " + String.join(", ", packages) + " sees only itself, the domain and the ports of"
                                + " kickserv4j, Vavr, JSpecify, and the JDK without I/O" + and(others),
                        "business rules outlive the wire format and the framework of the day"),
                packages.stream().map(part -> check(part, visible)).toList());
    }

    private static RuleCheck check(String part, Predicate<String> visible) {
        return new RuleCheck(
                JavaClass.Predicates.resideInAPackage(part),
                new AllowedDependencies(visible).condition().and(never(accessTargetWhere(JdkWithoutIo.IO_ACCESS))));
    }

    private static String and(String... others) {
        return others.length == 0 ? "" : " and " + String.join(", ", others);
    }
}
