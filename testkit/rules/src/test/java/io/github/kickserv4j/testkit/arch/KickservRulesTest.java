package io.github.kickserv4j.testkit.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule accepts an application that keeps it, and rejects one that breaks it. */
class KickservRulesTest {
    private static final JavaClasses SHOP = classesIn("com.example.shop");
    private static final JavaClasses BUSINESS = classesIn("com.example.shop.domain", "com.example.shop.application");
    private static final JavaClasses VIOLATING =
            classesIn("com.example.violating.business", "com.example.violating.domain");
    private static final JavaClasses HIDDEN = classesIn("com.example.violating.hidden");
    private static final String HIDDEN_REFERENCES = "com.example.violating.hidden.TestkitReferences";
    private static final JavaClasses LOOKUP = classesIn("com.example.violating.lookup");
    private static final JavaClasses WITHOUT_KICKSERV = classesIn("org.jspecify.annotations");

    private static final Set<String> NOT_LOSING =
            Set.of("requested", "customers", "number", "fallback", "equals", "hashCode", "toString");

    static final List<ArchRule> ALL = List.of(
            KickservRules.adaptersOnlyIn("com.example.shop.config.."),
            KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION,
            KickservRules.NO_LOST_FAILURES,
            KickservRules.NO_MONEY_AS_DOUBLE,
            KickservRules.UNCERTAIN_WRITES_ARE_REPORTED,
            KickservRules.UNCERTAIN_WRITES_ARE_HANDLED,
            KickservRules.NO_BLINDLY_REPEATED_WRITES,
            KickservRules.NO_WIRE_NAMES,
            KickservRules.hexagon("com.example.shop.domain..").dependsOnlyOnPorts());

    @ParameterizedTest
    @FieldSource("ALL")
    void checkShouldFailWhenThereIsNothingToCheck(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(WITHOUT_KICKSERV)).hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void checkShouldFailWhenThereIsNothingToCheckEvenIfArchUnitIsConfiguredToAllowThat(ArchRule rule) {
        ArchConfiguration.withThreadLocalScope(lenient -> {
            lenient.setProperty("archRule.failOnEmptyShould", "false");
            assertThatThrownBy(() -> rule.check(WITHOUT_KICKSERV)).hasMessageContaining("failed to check any classes");
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void descriptionShouldGiveAReason(ArchRule rule) {
        assertThat(rule.getDescription()).contains(", because ");
    }

    @Test
    void adaptersOnlyInShouldPassWhenOnlyTheCompositionRootUsesMoreThanPorts() {
        assertThat(violations(KickservRules.adaptersOnlyIn("com.example.shop.config.."), SHOP))
                .isEmpty();
    }

    @Test
    void adaptersOnlyInShouldCatchTheCompositionRootWhenItIsMisspelt() {
        assertThat(violations(KickservRules.adaptersOnlyIn("com.example.shop.confg.."), SHOP))
                .isNotEmpty()
                .allMatch(line -> line.contains("CompositionRoot") && line.contains("adapter.http.SampleAdapter"));
    }

    @Test
    void adaptersOnlyInShouldCatchBusinessCodeWhenItUsesMoreThanPorts() {
        assertThat(violations(KickservRules.adaptersOnlyIn("com.example.violating.config.."), VIOLATING))
                .isNotEmpty()
                .allMatch(line -> line.contains("BusinessOnTestkit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ByCast",
                "ByArray",
                "ByArrayOfArrays",
                "ByCastToArray",
                "ByLocalGeneric",
                "ByInstanceof",
                "ByClassLiteral",
                "ByLambda",
                "ByAnnotation"
            })
    void adapterRulesShouldCatchATypeWhereverItIsNamed(String way) {
        Stream.of(
                        KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION,
                        KickservRules.adaptersOnlyIn("com.example.violating.config.."))
                .forEach(rule -> assertThat(violations(rule, HIDDEN))
                        .filteredOn(line -> line.contains("TestkitReferences$" + way + ">")
                                || line.contains("TestkitReferences$" + way + "."))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "ByCast.server, 15",
        "ByArray.servers, 21",
        "ByArrayOfArrays.servers, 27",
        "ByCastToArray.servers, 33",
        "ByLocalGeneric.servers, 39",
        "ByLambda.server, 58"
    })
    void adapterRulesShouldNameMethodAndLineOfAType(String method, int line) {
        assertThat(violations(KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION, HIDDEN))
                .filteredOn(violation ->
                        violation.startsWith("Method <" + HIDDEN_REFERENCES + "$" + method + "()> names <"))
                .singleElement()
                .asString()
                .endsWith(" in (TestkitReferences.java:" + line + ")");
    }

    @Test
    void noTestDoublesInProductionShouldPassWhenOnlyPortsAreUsed() {
        assertThat(violations(KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION, BUSINESS))
                .isEmpty();
    }

    @Test
    void noTestDoublesInProductionShouldCatchProductionCodeWhenItUsesTheTestkit() {
        assertThat(violations(KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION, VIOLATING))
                .isNotEmpty()
                .allMatch(line -> line.contains("BusinessOnTestkit"));
    }

    @Test
    void noLostFailuresShouldPassWhenEithersAreFolded() {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("losingMethods")
    void noLostFailuresShouldCatchAnEitherWhenItIsOpened(String method) {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, VIOLATING))
                .anyMatch(line -> line.contains("FailureLossSamples." + method + "("));
    }

    static Stream<String> losingMethods() {
        JavaClass opened = VIOLATING.get("com.example.violating.business.FailureLossSamples");
        return opened.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .filter(name -> !NOT_LOSING.contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "afterPeek", "swapped", "lambda", "reference"})
    void noLostFailuresShouldCatchAnIgnoredResult(String method) {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, VIOLATING))
                .anyMatch(line -> line.matches(
                        ".*IgnoredResults\\.(lambda\\$)?" + method + "\\W.*ignores the Either of.*:[1-9].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ByCall", "ByField", "ByCallback", "BySupplier", "ByIgnoredResult", "Outer$Inner"})
    void noLostFailuresShouldCatchAClassThatNamesNoPort(String name) {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, LOOKUP))
                .filteredOn(line -> line.contains("UnnamedPort$" + name + "."))
                .hasSize(1);
    }

    @Test
    void noLostFailuresShouldPassWhenFailuresAreHandedOn() {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, LOOKUP))
                .noneMatch(line -> line.contains("lookup.Lookup."));
    }

    @Test
    void noLostFailuresShouldIgnoreTheApplicationsOwnEithers() {
        assertThat(violations(KickservRules.NO_LOST_FAILURES, SHOP)).noneMatch(line -> line.contains("Discount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ByProcessBuilder",
                "ByRuntime",
                "ByProcessHandle",
                "ByFormatter",
                "ByScanner",
                "ByCast",
                "ByStandardOutput",
                "ByStackTrace",
                "ByDump",
                "ByEnvironment",
                "ByLogger",
                "ByLibrary",
                "ByServiceLoader",
                "ByBundle",
                "ByUrl",
                "ByResource"
            })
    void hexagonShouldCatchInputAndOutputWhicheverWay(String way) {
        ArchRule rule = KickservRules.hexagon("com.example.violating.domain..").dependsOnlyOnPorts();

        assertThat(violations(rule, VIOLATING)).anyMatch(line -> line.contains("InputAndOutput$" + way));
    }

    @Test
    void hexagonShouldPassWhenBusinessCodeSeesOnlyItselfAndPorts() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.domain..", "com.example.shop.application..")
                .dependsOnlyOnPorts();

        assertThat(violations(rule, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http.HttpRequest", "java.nio.file.Path", "org.slf4j.Logger"})
    void hexagonShouldCatchBusinessCodeWhenItSeesMore(String type) {
        ArchRule rule = KickservRules.hexagon("com.example.violating.domain..").dependsOnlyOnPorts();

        assertThat(violations(rule, VIOLATING)).anyMatch(line -> line.contains(type));
    }

    @Test
    void hexagonShouldAllowPackagesWhenTheApplicationNamesThem() {
        ArchRule rule = KickservRules.hexagon("com.example.violating.domain..").dependsOnlyOnPortsAnd("org.slf4j..");

        assertThat(violations(rule, VIOLATING)).isNotEmpty().noneMatch(line -> line.contains("org.slf4j"));
    }

    @Test
    void hexagonShouldCatchItsOwnAdaptersWhenItReachesOutwards() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.application..").dependsOnlyOnPorts();

        assertThat(violations(rule, SHOP)).isNotEmpty().allMatch(line -> line.contains("com.example.shop.domain."));
    }

    @Test
    void hexagonShouldFailWhenOneOfItsPackagesIsMisspelt() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.domain..", "com.example.shop.aplication..")
                .dependsOnlyOnPorts();

        assertThatThrownBy(() -> rule.check(SHOP)).hasMessageContaining("com.example.shop.aplication..");
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static JavaClasses classesIn(String... packages) {
        return new ClassFileImporter().importPackages(Stream.of(packages).toList());
    }
}
