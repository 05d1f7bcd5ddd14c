package io.github.kickserv4j.docs.arch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.testkit.arch.KickservRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may see whom. What is not named is forbidden, so that a module that comes later has to be let in here.
 *
 * @param base the package that holds the layers
 */
record LayerRules(String base) {
    private static final List<String> LAYERS =
            List.of("evidence", "domain", "ports", "adapter", "fakeserver", "testkit", "cli");
    private static final List<String> FEATURES = List.of("customer", "note", "payment", "job");
    private static final List<String> COMMON =
            List.of("shared", "config", "exchange", "json", "response", "secret", "time", "transport");

    List<ArchRule> all() {
        return List.of(
                everyClassHasALayer(),
                evidence(),
                domain(),
                ports(),
                adapters(),
                fakeServer(),
                testkit(),
                testkitForJUnit(),
                assertions(),
                cli(),
                adaptersAreIndependent(),
                domainAndPortsDoNoIo(),
                domainIsPackagedByFeature(),
                commonPackagesDependOnNoFeature(),
                packagesAreFreeOfCycles());
    }

    ArchRule everyClassHasALayer() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(
                        LAYERS.stream().map(layer -> base + "." + layer + "..").toArray(String[]::new))
                .as("every class belongs to one of " + LAYERS)
                .because("no rule checks a class outside the layers");
    }

    ArchRule evidence() {
        return sees("evidence").because("every module may mark its classes with facts, also those below it");
    }

    ArchRule domain() {
        return sees("domain").because("what is true of the business does not depend on how it is stored or sent");
    }

    ArchRule ports() {
        return sees("ports", "domain").because("what an application codes against holds for every adapter");
    }

    ArchRule adapters() {
        return sees("adapter", "ports", "domain")
                .because("an adapter implements the ports, and nothing stands above it");
    }

    ArchRule fakeServer() {
        return sees("fakeserver", "ports", "domain").because("it serves any implementation of the ports");
    }

    ArchRule testkit() {
        return sees(
                        resideOutsideOfPackages(base + ".testkit.junit..", base + ".testkit.assertj.."),
                        "testkit",
                        "ports",
                        "domain")
                .because("adapters test themselves with it, and Maven refuses cycles");
    }

    ArchRule testkitForJUnit() {
        return sees("testkit.junit", "fakeserver", "adapter", "ports", "domain")
                .because("it puts adapters together for tests, and no other part of the testkit");
    }

    ArchRule assertions() {
        return sees("testkit.assertj", "fakeserver", "ports", "domain")
                .because("it asserts what a test gets and sends, and no other part of the testkit");
    }

    ArchRule cli() {
        return sees("cli", "fakeserver", "testkit.dataset", "testkit.fixtures", "adapter", "ports", "domain")
                .because("it is where an adapter is chosen, and the fake server begins with the records of a file");
    }

    ArchRule adaptersAreIndependent() {
        return slices().matching(base + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .as("adapters do not know each other")
                .because("a mistake in one must not hide in the other, and each is replaced alone");
    }

    ArchRule domainAndPortsDoNoIo() {
        return KickservRules.hexagon(base + ".domain..", base + ".ports..").dependsOnlyOnPorts();
    }

    ArchRule domainIsPackagedByFeature() {
        return classes()
                .that()
                .resideInAPackage(base + ".domain..")
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("shared"), FEATURES.stream())
                        .map(feature -> base + ".domain." + feature)
                        .toArray(String[]::new))
                .as("packages of the domain are features, one of " + FEATURES + ", or shared")
                .because("who knows where a feature is in the domain knows where it is in every module");
    }

    ArchRule commonPackagesDependOnNoFeature() {
        return noClasses()
                .that()
                .resideInAnyPackage(COMMON.stream()
                        .map(common -> base + ".." + common + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FEATURES.stream()
                        .map(feature -> base + ".." + feature + "..")
                        .toArray(String[]::new)))
                .as("packages that features share depend on no feature")
                .because("to add a resource is to add one package in each module, and nothing in between");
    }

    ArchRule packagesAreFreeOfCycles() {
        return slices().matching(base + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages are free of cycles")
                .because("features that know each other both ways are one feature");
    }

    private ArchRule sees(String layer, String... below) {
        return sees(alwaysTrue(), layer, below);
    }

    private ArchRule sees(DescribedPredicate<JavaClass> part, String layer, String... below) {
        String[] visible = Stream.concat(Stream.of(layer), Stream.of(below))
                .map(name -> base + "." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "." + layer + "..")
                .and(part)
                .should()
                .onlyDependOnClassesThat(notOursOr(visible))
                .as(layer + " sees of this project only " + String.join(", ", visible));
    }

    private DescribedPredicate<JavaClass> notOursOr(String... packages) {
        return resideOutsideOfPackage(base + "..").or(resideInAnyPackage(packages));
    }
}
