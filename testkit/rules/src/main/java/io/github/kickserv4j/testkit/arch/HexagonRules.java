package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An application's business code, which sees itself, the domain and the ports of this library, Vavr, JSpecify, and what the JDK
 * has to compute with: {@code java.lang}, {@code java.math}, {@code java.text}, {@code java.time}, {@code java.util} with its
 * collections, functions, streams, concurrency and regular expressions, {@code java.nio.charset}, {@link URI} and
 * {@link Serializable}. So no JSON, no HTTP, no SQL and no framework gets in.
 *
 * <p>Nor does what these packages have to do I/O with: processes, the runtime, loggers, formatters and bundles that open files,
 * service loaders; and of {@link System} there is the time and what serves computing.
 */
public final class HexagonRules {
    private final List<String> packages;

    HexagonRules(String first, String... more) {
        this.packages = Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }

    /** The rule that business code sees all this, and nothing else. */
    public ArchRule dependsOnlyOnPorts() {
        return dependsOnlyOnPortsAnd();
    }

    /**
     * The rule that business code sees all this, and nothing else but {@code others}, such as {@code org.slf4j..}. Each package
     * of the hexagon must hold a class, so that a misspelt one is noticed.
     */
    public ArchRule dependsOnlyOnPortsAnd(String... others) {
        Objects.requireNonNull(others, "others");
        Predicate<String> visible = JdkWithoutIo.ALLOWED_TYPES
                .or(inPackages(KickservPackages.DOMAIN, KickservPackages.PORTS, "io.vavr..", "org.jspecify.."))
                .or(inPackages(packages.toArray(String[]::new)))
                .or(inPackages(others));
        return CompositeArchRule.of(
                        packages.stream().map(part -> rule(part, visible)).toList())
                .as("the hexagon " + String.join(", ", packages) + " sees only itself, the domain and the ports of"
                        + " kickserv4j, Vavr, JSpecify, and the JDK without I/O" + and(others))
                .because("business rules outlive the wire format and the framework of the day");
    }

    private static ArchRule rule(String part, Predicate<String> visible) {
        return classes()
                .that()
                .resideInAPackage(part)
                .should(new AllowedDependencies(visible)
                        .condition()
                        .and(never(accessTargetWhere(JdkWithoutIo.IO_ACCESS))))
                .allowEmptyShould(false);
    }

    private static String and(String... others) {
        return others.length == 0 ? "" : " and " + String.join(", ", others);
    }
}
