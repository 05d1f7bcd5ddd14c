package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house passes a house that keeps it, catches each way to break it, and fails when there is no house. */
class ProjectRulesTest {
    private static final String CONFORMING = "com.example.project.conforming";
    private static final String VIOLATING = "com.example.project.violating";
    private static final JavaClasses CONFORMING_CLASSES = new ClassFileImporter().importPackages(CONFORMING);
    private static final JavaClasses VIOLATING_CLASSES = new ClassFileImporter().importPackages(VIOLATING);
    private static final JavaClasses NO_HOUSE = new ClassFileImporter().importPackages("no.such.place");

    private static final LayerRules LAYERING = new LayerRules(VIOLATING);
    private static final SignatureRules SIGNATURES = new SignatureRules(VIOLATING);
    private static final CodingRules CODING = new CodingRules(VIOLATING);

    static Stream<ArchRule> conforming() {
        return rules(new LayerRules(CONFORMING), new SignatureRules(CONFORMING), new CodingRules(CONFORMING));
    }

    static Stream<ArchRule> violating() {
        return rules(LAYERING, SIGNATURES, CODING);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                        caught(LAYERING.everyClassHasALayer(), "nolayer.OutsideAnyLayer"),
                        caught(LAYERING.evidence(), "EvidenceUsesDomain"),
                        caught(LAYERING.domain(), "customer.DomainUsesPort"),
                        caught(LAYERING.ports(), "customer.PortUsesAdapter"),
                        caught(LAYERING.adapters(), "http.AdapterUsesFakeServer"),
                        caught(LAYERING.fakeServer(), "FakeServerUsesAdapter"),
                        caught(LAYERING.testkit(), "TestkitUsesAdapter"),
                        caught(LAYERING.testkitForJUnit(), "JUnitModuleUsesContract"),
                        caught(LAYERING.assertions(), "AssertionUsesContract"),
                        caught(LAYERING.cli(), "CliUsesTestkit"),
                        caught(LAYERING.adaptersAreIndependent(), "AdapterUsesOtherAdapter"),
                        caught(LAYERING.domainAndPortsDoNoIo(), "DomainUsesFile"),
                        caught(LAYERING.domainIsPackagedByFeature(), "nofeature.OutsideAnyFeature"),
                        caught(LAYERING.commonPackagesDependOnNoFeature(), "SharedUsesFeature", "JsonUsesFeature"),
                        caught(LAYERING.packagesAreFreeOfCycles(), "SharedUsesFeature", "FeatureUsesShared"),
                        caught(SIGNATURES.onlyAllowedTypes(), "CONSTANT", "inside()", "argument(", "library()"),
                        caught(SIGNATURES.noOptional(), ".optional()", "optionalInside("),
                        caught(SIGNATURES.wireTypesAreNotExported(), "PersonWire"),
                        caught(SIGNATURES.portsCheckReturnValues(), "WithoutCheckReturnValue"),
                        caught(CODING.noVagueTypeNames(), "NameUtil>", "NameUtils>", "NameHelper>", "NameManager>"),
                        caught(CODING.packagesAreNullMarked(), "NotNullMarked"),
                        caught(
                                CODING.noConsoleOutput(),
                                "PrintsToConsole.out(",
                                "PrintsToConsole.err(",
                                "PrintsToConsole.trace("),
                        caught(
                                CODING.noThreadSleep(),
                                "UsesThreadSleep.thread(",
                                "UsesThreadSleep.unit(",
                                "UsesThreadSleep.reference("),
                        caught(CODING.noSystemClock(), "Clock.now(", "today(", "UsesSystemClock.reference(", "millis("),
                        caught(
                                CODING.noDefaultLocale(),
                                "UsesDefaultLocale.digits(",
                                "UsesDefaultLocale.formatted(",
                                "UsesDefaultLocale.upper(",
                                "UsesDefaultLocale.lower(",
                                "UsesDefaultLocale.printed(",
                                "UsesDefaultLocale.formatter(",
                                "UsesDefaultLocale.pattern(",
                                "UsesDefaultLocale.localized(",
                                "UsesDefaultLocale.decimal(",
                                "UsesDefaultLocale.number(",
                                "UsesDefaultLocale.message(",
                                "UsesDefaultLocale.requested("))
                .flatMap(violations -> violations);
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void ruleShouldPassWhenItIsKept(ArchRule rule) {
        rule.check(CONFORMING_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void ruleShouldCatchTheOffenceWhenItIsBroken(ArchRule rule, String offence) {
        assertThat(rule.evaluate(VIOLATING_CLASSES).getFailureReport().getDetails())
                .anyMatch(line -> line.contains(offence));
    }

    @ParameterizedTest
    @MethodSource("violating")
    void ruleShouldHaveAnOffenderWhenTheHouseIsCrooked(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATING_CLASSES).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("violating")
    void ruleShouldFailWhenThereIsNothingToCheck(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(NO_HOUSE)).hasMessageContaining("failed to check any classes");
    }

    private static Stream<ArchRule> rules(
            LayerRules layerRules, SignatureRules signatureRules, CodingRules codingRules) {
        return Stream.of(layerRules.all(), signatureRules.all(), codingRules.all())
                .flatMap(List::stream);
    }

    private static Stream<Arguments> caught(ArchRule rule, String... violations) {
        return Stream.of(violations).map(offence -> arguments(rule, offence));
    }
}
