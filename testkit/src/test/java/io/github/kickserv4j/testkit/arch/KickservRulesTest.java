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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule passes an application that keeps it, and catches one that breaks it. */
class KickservRulesTest {
    private static final JavaClasses SHOP = classesIn("com.example.shop");
    private static final JavaClasses BUSINESS = classesIn("com.example.shop.domain", "com.example.shop.application");
    private static final JavaClasses CROOKED = classesIn("com.example.crooked.business", "com.example.crooked.domain");
    private static final JavaClasses HIDDEN = classesIn("com.example.crooked.hidden");
    private static final JavaClasses LOOKUP = classesIn("com.example.crooked.lookup");
    private static final JavaClasses WITHOUT_KICKSERV = classesIn("org.jspecify.annotations");

    private static final Set<String> OPENS_NOTHING =
            Set.of("asked", "customers", "number", "nobody", "equals", "hashCode", "toString");

    static final List<ArchRule> ALL = List.of(
            KickservRules.adaptersOnlyIn("com.example.shop.config.."),
            KickservRules.NO_FAKE_IN_PRODUCTION,
            KickservRules.FAILURES_ARE_NOT_LOST,
            KickservRules.hexagon("com.example.shop.domain..").seesNothingElse());

    @ParameterizedTest
    @FieldSource("ALL")
    void checkShouldFailWhenThereIsNothingToCheck(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(WITHOUT_KICKSERV)).hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void checkShouldFailWhenThereIsNothingToCheckEvenIfArchUnitIsToldToLetThatPass(ArchRule rule) {
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
        assertThat(broken(KickservRules.adaptersOnlyIn("com.example.shop.config.."), SHOP))
                .isEmpty();
    }

    @Test
    void adaptersOnlyInShouldCatchTheCompositionRootWhenItIsMisspelt() {
        assertThat(broken(KickservRules.adaptersOnlyIn("com.example.shop.confg.."), SHOP))
                .isNotEmpty()
                .allMatch(line -> line.contains("Composition") && line.contains("testkit.arch.KickservRules"));
    }

    @Test
    void adaptersOnlyInShouldCatchBusinessCodeWhenItUsesMoreThanPorts() {
        assertThat(broken(KickservRules.adaptersOnlyIn("com.example.crooked.config.."), CROOKED))
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
        Stream.of(KickservRules.NO_FAKE_IN_PRODUCTION, KickservRules.adaptersOnlyIn("com.example.crooked.config.."))
                .forEach(rule -> assertThat(broken(rule, HIDDEN))
                        .filteredOn(line ->
                                line.contains("OnTestkit$" + way + ">") || line.contains("OnTestkit$" + way + "."))
                        .hasSize(1));
    }

    @Test
    void noFakeInProductionShouldPassWhenOnlyPortsAreUsed() {
        assertThat(broken(KickservRules.NO_FAKE_IN_PRODUCTION, BUSINESS)).isEmpty();
    }

    @Test
    void noFakeInProductionShouldCatchProductionCodeWhenItUsesTheTestkit() {
        assertThat(broken(KickservRules.NO_FAKE_IN_PRODUCTION, CROOKED))
                .isNotEmpty()
                .allMatch(line -> line.contains("BusinessOnTestkit"));
    }

    @Test
    void failuresAreNotLostShouldPassWhenEithersAreFolded() {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysToOpen")
    void failuresAreNotLostShouldCatchAnEitherWhenItIsOpened(String method) {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, CROOKED))
                .anyMatch(line -> line.contains("OpenedEither." + method + "("));
    }

    static Stream<String> waysToOpen() {
        JavaClass opened = CROOKED.get("com.example.crooked.business.OpenedEither");
        return opened.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .filter(name -> !OPENS_NOTHING.contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "afterPeek", "lambda", "reference"})
    void failuresAreNotLostShouldCatchAResultWhenNobodyTakesIt(String method) {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, CROOKED))
                .anyMatch(line -> line.matches(
                        ".*IgnoredResults\\.(lambda\\$)?" + method + "\\W.*ignores the Either of.*:[1-9].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ByCall", "ByField", "ByCallback", "BySupplier", "BySilence", "Outer$Inner"})
    void failuresAreNotLostShouldCatchAClassThatNamesNoPort(String name) {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, LOOKUP))
                .filteredOn(line -> line.contains("UnnamedPort$" + name + "."))
                .hasSize(1);
    }

    @Test
    void failuresAreNotLostShouldLetPassWhoHandsThemOn() {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, LOOKUP))
                .noneMatch(line -> line.contains("lookup.Lookup."));
    }

    @Test
    void failuresAreNotLostShouldLetTheApplicationOpenWhatIsItsOwn() {
        assertThat(broken(KickservRules.FAILURES_ARE_NOT_LOST, SHOP)).noneMatch(line -> line.contains("Discount"));
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
        ArchRule rule = KickservRules.hexagon("com.example.crooked.domain..").seesNothingElse();

        assertThat(broken(rule, CROOKED)).anyMatch(line -> line.contains("InputAndOutput$" + way));
    }

    @Test
    void hexagonShouldPassWhenBusinessCodeSeesOnlyItselfAndPorts() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.domain..", "com.example.shop.application..")
                .seesNothingElse();

        assertThat(broken(rule, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http.HttpRequest", "java.nio.file.Path", "org.slf4j.Logger"})
    void hexagonShouldCatchBusinessCodeWhenItSeesMore(String type) {
        ArchRule rule = KickservRules.hexagon("com.example.crooked.domain..").seesNothingElse();

        assertThat(broken(rule, CROOKED)).anyMatch(line -> line.contains(type));
    }

    @Test
    void hexagonShouldAllowPackagesWhenTheApplicationNamesThem() {
        ArchRule rule = KickservRules.hexagon("com.example.crooked.domain..").seesNothingElseBut("org.slf4j..");

        assertThat(broken(rule, CROOKED)).isNotEmpty().noneMatch(line -> line.contains("org.slf4j"));
    }

    @Test
    void hexagonShouldCatchItsOwnAdaptersWhenItReachesOutwards() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.application..").seesNothingElse();

        assertThat(broken(rule, SHOP)).isNotEmpty().allMatch(line -> line.contains("com.example.shop.domain.Visit"));
    }

    @Test
    void hexagonShouldFailWhenOneOfItsPackagesIsMisspelt() {
        ArchRule rule = KickservRules.hexagon("com.example.shop.domain..", "com.example.shop.aplication..")
                .seesNothingElse();

        assertThatThrownBy(() -> rule.check(SHOP)).hasMessageContaining("com.example.shop.aplication..");
    }

    private static List<String> broken(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static JavaClasses classesIn(String... packages) {
        return new ClassFileImporter().importPackages(Stream.of(packages).toList());
    }
}
