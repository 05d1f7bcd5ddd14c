package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.kickserv4j.testkit.arch.KickservPackages.ALL;
import static io.github.kickserv4j.testkit.arch.KickservPackages.DOMAIN;
import static io.github.kickserv4j.testkit.arch.KickservPackages.HTTP_ADAPTER;
import static io.github.kickserv4j.testkit.arch.KickservPackages.PORTS;
import static io.github.kickserv4j.testkit.arch.KickservPackages.onlyKickservPackages;
import static io.github.kickserv4j.testkit.arch.KickservPackages.useTypesIn;

import com.tngtech.archunit.lang.ArchRule;
import io.vavr.control.Either;
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
 * otherwise. A rule that finds nothing to check fails, whatever {@code archRule.failOnEmptyShould} says: then the packages are
 * wrong, or nothing uses this library. Packages are written as ArchUnit writes them; two dots at the end take in the packages
 * below.
 */
public final class KickservRules {
    /**
     * Production code uses the HTTP adapter, the ports and the domain, and nothing else of this library: neither the twin, nor
     * the fake server, nor the testkit. Import without tests, since those are where the others belong.
     */
    public static final ArchRule NO_TEST_DOUBLES_IN_PRODUCTION = classes()
            .that(useTypesIn(ALL))
            .should(onlyKickservPackages(DOMAIN, PORTS, HTTP_ADAPTER).condition())
            .allowEmptyShould(false)
            .as("production code sees of kickserv4j only domain, ports and the HTTP adapter")
            .because("the twin, the fake server and the testkit are test dependencies, and keep nobody's data");

    /**
     * Classes that meet failures of the ports do with an {@code Either} only what keeps its failure, or hands it to a function:
     * {@code map}, {@code mapLeft}, {@code bimap}, {@code flatMap}, {@code filterOrElse}, {@code fold}, {@code swap},
     * {@code peek}, {@code peekLeft}, {@code getLeft}, {@code orElseRun}, {@code getOrElseThrow} with a function of the failure,
     * and what makes an {@code Either} of others. Every other call is a way to lose it, such as {@code get()},
     * {@code getOrElse(…)}, {@code isRight()}, {@code toOption()} or a {@code for}; so is a call whose {@code Either} nobody
     * takes. {@code fold} says the same as {@code getOrElseGet}, and shows that the failure is dropped where it is.
     *
     * <p>A class meets failures if it names the ports, or calls something whose signature does, whoever declares it. Whose
     * {@code Either} it is cannot be told from a call, so that in these classes the application's own are meant too. What is not
     * seen: an {@code Either} that is handed on as an {@code Iterable}, a variable that nobody reads, and a function that takes a
     * failure and forgets it. Import without tests, where {@code get()} is as good as an assertion.
     */
    public static final ArchRule NO_LOST_FAILURES = classes()
            .that(new UsesPortFailures())
            .should(never(accessTargetWhere(FailureLoss.LOSING_ACCESS)).and(FailureLoss.USES_EVERY_EITHER))
            .allowEmptyShould(false)
            .as("code that meets failures folds an Either and does not open it")
            .because("a failure that is dropped reads as \"nothing there\", and somebody acts on it");

    private KickservRules() {}

    /**
     * Adapters, the fake server and whatever else is not domain or ports are used in these packages only: the application's
     * composition root.
     */
    public static ArchRule adaptersOnlyIn(String... packages) {
        Objects.requireNonNull(packages, "packages");
        return classes()
                .that(resideOutsideOfPackages(packages).and(useTypesIn(ALL)))
                .should(onlyKickservPackages(DOMAIN, PORTS).condition())
                .allowEmptyShould(false)
                .as("adapters of kickserv4j are used only in " + String.join(", ", packages))
                .because(
                        "business code that knows the ports alone runs on any adapter, and is tested without a server");
    }

    /** The packages that hold the application's business, whatever it is plugged into. */
    public static HexagonRules hexagon(String first, String... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new HexagonRules(first, more);
    }
}
