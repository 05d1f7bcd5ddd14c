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
import java.util.Objects;

/**
 * Rules that keep an application to the ports. Check each against the application's own classes:
 *
 * <pre>{@code
 * JavaClasses ours = new ClassFileImporter()
 *         .withImportOption(new ImportOption.DoNotIncludeTests())
 *         .importPackages("com.example.shop");
 * KickservRules.adaptersOnlyIn("com.example.shop.config..").check(ours);
 * }</pre>
 *
 * <p>The rules list what is allowed and forbid everything else, so that a new package is forbidden until it is added. A rule that
 * has nothing to check fails, whatever {@code archRule.failOnEmptyShould} says: then the packages are wrong, or no class uses
 * this library. Packages are written as for ArchUnit; two dots at the end include the packages below.
 */
public final class KickservRules {
    /**
     * Production code uses only the HTTP adapter, the ports and the domain of this library: neither the twin, nor the fake
     * server, nor the testkit. Import without tests, which may use the others.
     */
    public static final ArchRule NO_TEST_DOUBLES_IN_PRODUCTION = classes()
            .that(useTypesIn(ALL))
            .should(onlyKickservPackages(DOMAIN, PORTS, HTTP_ADAPTER).condition())
            .allowEmptyShould(false)
            .as("production code sees of kickserv4j only domain, ports and the HTTP adapter")
            .because("the twin, the fake server and the testkit are test dependencies, and store no data");

    /**
     * Classes that receive failures of the ports use an {@code Either} only by methods that keep its failure or pass it to a
     * function: {@code map}, {@code mapLeft}, {@code bimap}, {@code flatMap}, {@code filterOrElse}, {@code fold}, {@code swap},
     * {@code peek}, {@code peekLeft}, {@code getLeft}, {@code orElseRun}, {@code getOrElseThrow} with a function of the failure,
     * and the methods that make an {@code Either} of others. Every other call may lose the failure, such as {@code get()},
     * {@code getOrElse(…)}, {@code isRight()}, {@code toOption()} or a {@code for}; so does a call whose {@code Either} is
     * ignored. Instead of {@code getOrElseGet} use {@code fold}, which shows where the failure is dropped.
     *
     * <p>A class receives failures if it names the ports, or calls a method whose signature does, whoever declares it. The origin
     * of an {@code Either} cannot be derived from a call, so in these classes the rule also applies to the application's own. The
     * rule does not see an {@code Either} that is passed on as an {@code Iterable}, a variable that is never read, and a function
     * that ignores the failure it receives. Import without tests, where {@code get()} is as good as an assertion.
     */
    public static final ArchRule NO_LOST_FAILURES = classes()
            .that(new UsesPortFailures())
            .should(never(accessTargetWhere(FailureLoss.LOSING_ACCESS)).and(FailureLoss.USES_EVERY_EITHER))
            .allowEmptyShould(false)
            .as("code that meets failures folds an Either and does not open it")
            .because("a dropped failure looks like an absent record, and the application acts on it");

    private KickservRules() {}

    /**
     * Returns the rule that adapters, the fake server and all else that is neither domain nor ports are used in these packages
     * only: the application's composition root.
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

    /** Returns rules for the packages that contain the application's business code. */
    public static HexagonRules hexagon(String first, String... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new HexagonRules(first, more);
    }
}
