package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static io.github.kickserv4j.testkit.arch.KickservPackages.ALL;
import static io.github.kickserv4j.testkit.arch.KickservPackages.DOMAIN;
import static io.github.kickserv4j.testkit.arch.KickservPackages.HTTP_ADAPTER;
import static io.github.kickserv4j.testkit.arch.KickservPackages.PORTS;
import static io.github.kickserv4j.testkit.arch.KickservPackages.onlyKickservPackages;
import static io.github.kickserv4j.testkit.arch.KickservPackages.useTypesIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Architecture rules for an application that embeds this library: {@code KickservRules.all("com.acme").check(classes)}, or single
 * ones, also as fields that are annotated with {@code @ArchTest}.
 *
 * <p>The rules on dependencies list what is allowed and forbid everything else, so that a new package is forbidden until it is
 * added. A rule that has nothing to check fails, whatever the properties of ArchUnit are: then the packages are wrong, or no
 * class uses this library. Packages are written as for ArchUnit; two dots at the end include the packages below. Import without
 * tests, which may use the twin, and where {@code get()} is as good as an assertion.
 */
public final class KickservRules {
    static {
        SurefireGuard.requireReportedFields();
    }

    /**
     * Production code uses only the HTTP adapter, the ports and the domain of this library: neither the twin, nor the fake
     * server, nor the testkit.
     */
    public static final KickservRule NO_TEST_DOUBLES_IN_PRODUCTION = rule(
            "no-test-doubles-in-production",
            RuleLevel.LENIENT,
            "production code sees of kickserv4j only domain, ports and the HTTP adapter",
            "the twin, the fake server and the testkit are test dependencies, and store no data",
            useTypesIn(ALL),
            onlyKickservPackages(DOMAIN, PORTS, HTTP_ADAPTER).condition());

    /**
     * No amount of money is a {@code double} or {@code float}, neither on its way into {@code Money} nor out of it. Forbidden are
     * fields, results, parameters and variables of such a type whose name ends with a word for an amount, such as
     * {@code totalPrice}; and conversions, also by text, whose number a method gets from {@code Money} or makes {@code Money} of.
     */
    public static final KickservRule NO_MONEY_AS_DOUBLE = rule(
            "no-money-as-double",
            RuleLevel.LENIENT,
            "money is never a double or a float",
            "0.1 + 0.2 is not 0.3 there, and an invoice is off by a cent",
            useTypesIn(ALL),
            new MoneyAsDouble());

    /**
     * Classes that receive failures of the ports use an {@code Either} only by methods that keep its failure or pass it to a
     * function: {@code map}, {@code mapLeft}, {@code bimap}, {@code flatMap}, {@code filterOrElse}, {@code fold}, {@code swap},
     * {@code peek}, {@code peekLeft}, {@code getLeft}, {@code orElseRun}, {@code getOrElseThrow} with a function of the failure,
     * and the methods that make an {@code Either} of others. Every other call may lose the failure, such as {@code get()},
     * {@code getOrElse(…)}, {@code isRight()}, {@code toOption()} or a {@code for}; so does a call whose {@code Either} is
     * ignored, and {@code getLeft()} or {@code orElseRun} after a {@code swap()} in the same chain of calls. Instead of
     * {@code getOrElseGet} use {@code fold}, which shows where the failure is dropped.
     *
     * <p>A class receives failures if it names the ports, or calls a method whose signature does, whoever declares it. The origin
     * of an {@code Either} cannot be derived from a call, so in these classes the rule also applies to the application's own. The
     * rule does not see an {@code Either} that is passed on as an {@code Iterable}, a variable that is never read, and a function
     * that ignores the failure it receives.
     */
    public static final KickservRule NO_LOST_FAILURES = rule(
            "no-lost-failures",
            RuleLevel.STANDARD,
            "code that meets failures folds an Either and does not open it",
            "a dropped failure looks like an absent record, and the application acts on it",
            new UsesPortFailures(),
            never(accessTargetWhere(FailureLoss.LOSING_ACCESS))
                    .and(FailureLoss.USES_EVERY_EITHER)
                    .and(FailureLoss.OPENS_NO_SWAPPED_EITHER));

    /**
     * A method that ends the failure of a write, since it returns none, reports that the outcome is unknown: it does what
     * {@link #UNCERTAIN_WRITES_ARE_HANDLED} asks for, or shows {@code message()}, which says that the outcome is unknown.
     */
    public static final KickservRule UNCERTAIN_WRITES_ARE_REPORTED = rule(
            "uncertain-writes-are-reported",
            RuleLevel.STANDARD,
            "code that ends the failure of a write reports whether it may have happened",
            "a write that failed may have happened, and an unreported one is never checked",
            new UsesPortFailures(),
            new UnsettledWrites(OutcomeAccess.REPORTING));

    /**
     * A method that ends the failure of a write, since it returns none, asks whether the write may have happened: by
     * {@code delivery()}, {@code isOutcomeUnknown()}, {@code uncertainWrite()} or {@code reconcile}; or it throws the failure, keeps it
     * in a field, or passes it to a method that is not among the imported classes. What it calls counts as its own.
     */
    public static final KickservRule UNCERTAIN_WRITES_ARE_HANDLED = rule(
            "uncertain-writes-are-handled",
            RuleLevel.STRICT,
            "code that ends the failure of a write checks whether it may have happened",
            "an uncertain write that is repeated may happen twice, and one that is given up may be there",
            new UsesPortFailures(),
            new UnsettledWrites(OutcomeAccess.HANDLING));

    /**
     * No write is repeated without a check whether it happened: neither by Failsafe, Resilience4j, Spring's retries, MicroProfile
     * Fault Tolerance or Guava Retrying, through whichever methods of the application, nor by a loop that makes the same write again.
     */
    public static final KickservRule NO_BLINDLY_REPEATED_WRITES = rule(
            "no-blindly-repeated-writes",
            RuleLevel.STANDARD,
            "no write is repeated without a check whether it happened",
            "the HTTP adapter repeats what is safe to repeat, and what it leaves may have happened already",
            useTypesIn(PORTS),
            new RepeatedWrites());

    /** No class that uses this library contains a name of Kickserv's wire, such as {@code customer_number}, or a path or host of it. */
    public static final KickservRule NO_WIRE_NAMES = rule(
            "no-wire-names",
            RuleLevel.STRICT,
            "code on kickserv4j names no field, path or host of Kickserv's wire",
            "wire names belong to the adapter, and a second copy of one is not corrected with it",
            useTypesIn(ALL),
            new WireNames());

    private KickservRules() {}

    /**
     * Returns the rules for the application in these packages, such as {@code com.acme}, and the packages below, at
     * {@link RuleLevel#STANDARD}. The names may end with two dots. A package without classes fails every rule.
     */
    public static KickservRuleSet all(String basePackage, String... more) {
        Objects.requireNonNull(basePackage, "basePackage");
        Objects.requireNonNull(more, "more");
        return KickservRuleSet.of(
                Stream.concat(Stream.of(basePackage), Stream.of(more)).toList());
    }

    /**
     * Returns the rule that adapters, the fake server and all else that is neither domain nor ports are used in these packages
     * only: the application's composition root.
     */
    public static KickservRule adaptersOnlyIn(String... packages) {
        Objects.requireNonNull(packages, "packages");
        return rule(
                "adapters-only-at-composition-root",
                RuleLevel.LENIENT,
                "adapters of kickserv4j are used only in " + String.join(", ", packages),
                "business code that knows the ports alone runs on any adapter, and is tested without a server",
                resideOutsideOfPackages(packages).and(useTypesIn(ALL)),
                onlyKickservPackages(DOMAIN, PORTS).condition());
    }

    /** Returns rules for the packages that contain the application's business code. */
    public static HexagonRules hexagon(String first, String... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new HexagonRules(first, more);
    }

    private static KickservRule rule(
            String id,
            RuleLevel level,
            String sentence,
            String reason,
            DescribedPredicate<JavaClass> that,
            ArchCondition<JavaClass> should) {
        return new KickservRule(new RuleDescription(id, level, sentence, reason), List.of(new RuleCheck(that, should)));
    }
}
