package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An application's business code, which sees itself, the domain and the ports of this library, Vavr, JSpecify, and what the JDK
 * has to compute with: {@code java.lang}, {@code java.math}, {@code java.text}, {@code java.time}, {@code java.util} with its
 * collections, functions, streams, concurrency and regular expressions, {@link URI} and {@link Serializable}. So no JSON, no
 * HTTP, no SQL and no framework gets in.
 */
public final class Hexagon {
    private static final DescribedPredicate<JavaClass> PURE = resideInAnyPackage(
                    KickservPackages.DOMAIN,
                    KickservPackages.PORTS,
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.random",
                    "java.util.regex",
                    "java.util.stream",
                    "io.vavr..",
                    "org.jspecify..")
            .or(belongToAnyOf(Serializable.class, URI.class));

    private final List<String> packages;

    Hexagon(String first, String... more) {
        this.packages = Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }

    /** The rule that business code sees all this, and nothing else. */
    public ArchRule seesNothingElse() {
        return seesNothingElseBut();
    }

    /**
     * The rule that business code sees all this, and nothing else but {@code others}, such as {@code org.slf4j..}. Each package
     * of the hexagon must hold a class, so that a misspelt one is noticed.
     */
    public ArchRule seesNothingElseBut(String... others) {
        Objects.requireNonNull(others, "others");
        DescribedPredicate<JavaClass> visible =
                or(PURE, resideInAnyPackage(packages.toArray(String[]::new)), resideInAnyPackage(others));
        return CompositeArchRule.of(
                        packages.stream().map(part -> rule(part, visible)).toList())
                .as("the hexagon " + String.join(", ", packages) + " sees only itself, the domain and the ports of"
                        + " kickserv4j, Vavr, JSpecify, and the JDK without I/O" + and(others))
                .because("business rules outlive the wire format and the framework of the day");
    }

    private static ArchRule rule(String part, DescribedPredicate<JavaClass> visible) {
        return classes().that().resideInAPackage(part).should().onlyDependOnClassesThat(visible);
    }

    private static String and(String... others) {
        return others.length == 0 ? "" : " and " + String.join(", ", others);
    }
}
