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
    private static final String STRAIGHT = "com.example.house.straight";
    private static final String CROOKED = "com.example.house.crooked";
    private static final JavaClasses STRAIGHT_HOUSE = new ClassFileImporter().importPackages(STRAIGHT);
    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages(CROOKED);
    private static final JavaClasses NO_HOUSE = new ClassFileImporter().importPackages("no.such.place");

    private static final LayerRules LAYERING = new LayerRules(CROOKED);
    private static final SignatureRules SIGNATURES = new SignatureRules(CROOKED);
    private static final CodingRules CONDUCT = new CodingRules(CROOKED);

    static Stream<ArchRule> straight() {
        return rules(new LayerRules(STRAIGHT), new SignatureRules(STRAIGHT), new CodingRules(STRAIGHT));
    }

    static Stream<ArchRule> crooked() {
        return rules(LAYERING, SIGNATURES, CONDUCT);
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                        caught(LAYERING.everyClassHasALayer(), "attic.OutsideAnyLayer"),
                        caught(LAYERING.domain(), "customer.DomainUsesPort"),
                        caught(LAYERING.ports(), "customer.PortUsesAdapter"),
                        caught(LAYERING.adapters(), "http.AdapterUsesFakeServer"),
                        caught(LAYERING.fakeServer(), "FakeServerUsesAdapter"),
                        caught(LAYERING.testkit(), "TestkitUsesAdapter"),
                        caught(LAYERING.cli(), "CliUsesTestkit"),
                        caught(LAYERING.adaptersAreIndependent(), "AdapterUsesOtherAdapter"),
                        caught(LAYERING.domainAndPortsDoNoIo(), "DomainUsesFile"),
                        caught(LAYERING.domainIsPackagedByFeature(), "wardrobe.OutsideAnyFeature"),
                        caught(LAYERING.sharedDependsOnNoFeature(), "SharedUsesFeature"),
                        caught(LAYERING.packagesAreFreeOfCycles(), "SharedUsesFeature", "FeatureUsesShared"),
                        caught(SIGNATURES.onlyAllowedTypes(), "CONSTANT", "inside()", "argument(", "library()"),
                        caught(SIGNATURES.noOptional(), ".optional()", "optionalInside("),
                        caught(SIGNATURES.wireTypesAreNotExported(), "PersonWire"),
                        caught(SIGNATURES.portsCheckReturnValues(), "WithoutCheckReturnValue"),
                        caught(CONDUCT.noVagueTypeNames(), "NameUtil>", "NameUtils>", "NameHelper>", "NameManager>"),
                        caught(CONDUCT.packagesAreNullMarked(), "NotNullMarked"),
                        caught(
                                CONDUCT.noConsoleOutput(),
                                "PrintsToConsole.out(",
                                "PrintsToConsole.err(",
                                "PrintsToConsole.trace("),
                        caught(
                                CONDUCT.noThreadSleep(),
                                "UsesThreadSleep.thread(",
                                "UsesThreadSleep.unit(",
                                "UsesThreadSleep.reference("),
                        caught(
                                CONDUCT.noSystemClock(),
                                "Clock.now(",
                                "today(",
                                "UsesSystemClock.reference(",
                                "millis("),
                        caught(
                                CONDUCT.noDefaultLocale(),
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
                                "UsesDefaultLocale.asked("))
                .flatMap(offences -> offences);
    }

    @ParameterizedTest
    @MethodSource("straight")
    void ruleShouldPassWhenItIsKept(ArchRule rule) {
        rule.check(STRAIGHT_HOUSE);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void ruleShouldCatchTheOffenceWhenItIsBroken(ArchRule rule, String offence) {
        assertThat(rule.evaluate(CROOKED_HOUSE).getFailureReport().getDetails())
                .anyMatch(line -> line.contains(offence));
    }

    @ParameterizedTest
    @MethodSource("crooked")
    void ruleShouldHaveAnOffenderWhenTheHouseIsCrooked(ArchRule rule) {
        assertThat(rule.evaluate(CROOKED_HOUSE).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("crooked")
    void ruleShouldFailWhenThereIsNothingToCheck(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(NO_HOUSE)).hasMessageContaining("failed to check any classes");
    }

    private static Stream<ArchRule> rules(
            LayerRules layerRules, SignatureRules signatureRules, CodingRules codingRules) {
        return Stream.of(layerRules.all(), signatureRules.all(), codingRules.all())
                .flatMap(List::stream);
    }

    private static Stream<Arguments> caught(ArchRule rule, String... offences) {
        return Stream.of(offences).map(offence -> arguments(rule, offence));
    }
}
