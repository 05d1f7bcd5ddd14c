package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kickserv4j.testkit.arch.KickservPackages.ALL;
import static io.github.kickserv4j.testkit.arch.KickservPackages.DOMAIN;
import static io.github.kickserv4j.testkit.arch.KickservPackages.HTTP_ADAPTER;
import static io.github.kickserv4j.testkit.arch.KickservPackages.PORTS;
import static io.github.kickserv4j.testkit.arch.KickservPackages.onlyOurs;
import static io.github.kickserv4j.testkit.arch.KickservPackages.use;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;

/**
 * Rules by which an application keeps to the ports. Each is checked against the application's own classes, as in
 *
 * <pre>{@code
 * JavaClasses ours = new ClassFileImporter()
 *         .withImportOption(new ImportOption.DoNotIncludeTests())
 *         .importPackages("com.example.shop");
 * KickservRules.adaptersOnlyIn("com.example.shop.config..").check(ours);
 * }</pre>
 *
 * <p>They say what may be used and forbid the rest, so that a package that comes later is forbidden until somebody decides
 * otherwise. A rule that finds nothing to check fails: then the packages are wrong, or nothing uses this library. Packages are
 * written as ArchUnit writes them; two dots at the end take in the packages below.
 */
public final class KickservRules {
    /**
     * Production code uses the HTTP adapter, the ports and the domain, and nothing else of this library: neither the twin, nor
     * the fake server, nor the testkit. Import without tests, since those are where the others belong.
     */
    public static final ArchRule NO_FAKE_IN_PRODUCTION = classes()
            .that(use(ALL))
            .should()
            .onlyDependOnClassesThat(onlyOurs(DOMAIN, PORTS, HTTP_ADAPTER))
            .as("production code sees of kickserv4j only domain, ports and the HTTP adapter")
            .because("the twin, the fake server and the testkit are test dependencies, and keep nobody's data");

    /**
     * Classes that use the ports hand an {@code Either} on, or fold it; they do not open it by a call that loses the failure,
     * such as {@code get()}, {@code getOrElse(…)} or {@code toOption()}. {@code getOrElseGet} and {@code getOrElseThrow} with a
     * function of the failure are in order. Whose {@code Either} it is cannot be told from a call, so that in these classes
     * the application's own are meant too. Import without tests, where {@code get()} is as good as an assertion.
     */
    public static final ArchRule FAILURES_ARE_NOT_LOST = noClasses()
            .that(use(PORTS))
            .should()
            .accessTargetWhere(LostFailure.BY_ACCESS)
            .as("code that uses the ports folds an Either and does not open it")
            .because("a failure that is dropped reads as \"nothing there\", and somebody acts on it");

    private KickservRules() {}

    /**
     * Adapters, the fake server and whatever else is not domain or ports are used in these packages only: the application's
     * composition root.
     */
    public static ArchRule adaptersOnlyIn(String... packages) {
        Objects.requireNonNull(packages, "packages");
        return classes()
                .that(resideOutsideOfPackages(packages).and(use(ALL)))
                .should()
                .onlyDependOnClassesThat(onlyOurs(DOMAIN, PORTS))
                .as("adapters of kickserv4j are used only in " + String.join(", ", packages))
                .because(
                        "business code that knows the ports alone runs on any adapter, and is tested without a server");
    }

    /** The packages that hold the application's business, whatever it is plugged into. */
    public static Hexagon hexagon(String first, String... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new Hexagon(first, more);
    }
}
