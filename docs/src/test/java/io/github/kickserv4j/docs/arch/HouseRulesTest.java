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
class HouseRulesTest {
    private static final String STRAIGHT = "com.example.house.straight";
    private static final String CROOKED = "com.example.house.crooked";
    private static final JavaClasses STRAIGHT_HOUSE = new ClassFileImporter().importPackages(STRAIGHT);
    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages(CROOKED);
    private static final JavaClasses NO_HOUSE = new ClassFileImporter().importPackages("no.such.place");

    private static final Layering LAYERING = new Layering(CROOKED);
    private static final Signatures SIGNATURES = new Signatures(CROOKED);
    private static final Conduct CONDUCT = new Conduct(CROOKED);

    static Stream<ArchRule> straight() {
        return rules(new Layering(STRAIGHT), new Signatures(STRAIGHT), new Conduct(STRAIGHT));
    }

    static Stream<ArchRule> crooked() {
        return rules(LAYERING, SIGNATURES, CONDUCT);
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                        caught(LAYERING.everyClassHasALayer(), "attic.HasNoLayer"),
                        caught(LAYERING.domain(), "customer.SeesAPort"),
                        caught(LAYERING.ports(), "customer.SeesAnAdapter"),
                        caught(LAYERING.adapters(), "http.SeesTheFakeServer"),
                        caught(LAYERING.fakeServer(), "FakeSeesAnAdapter"),
                        caught(LAYERING.testkit(), "TestkitSeesAnAdapter"),
                        caught(LAYERING.cli(), "SeesTheTestkit"),
                        caught(LAYERING.adaptersAreStrangers(), "SeesTheTwin"),
                        caught(LAYERING.domainAndPortsDoNoIo(), "SeesAFile"),
                        caught(LAYERING.domainIsCutByFeature(), "wardrobe.NoFeature"),
                        caught(LAYERING.sharedKnowsNoFeature(), "SeesAFeature"),
                        caught(LAYERING.packagesAreFreeOfCycles(), "SeesAFeature", "SeesShared"),
                        caught(SIGNATURES.fewTypes(), "CONSTANT", "inside()", "argument(", "library()"),
                        caught(SIGNATURES.noOptional(), ".optional()", "optionalInside("),
                        caught(SIGNATURES.wireTypesStayInside(), "PersonWire"),
                        caught(SIGNATURES.portsSayThatResultsMatter(), "ResultsDoNotMatter"),
                        caught(
                                CONDUCT.namesSayWhatThingsAre(),
                                "NameUtil>",
                                "NameUtils>",
                                "NameHelper>",
                                "NameManager>"),
                        caught(CONDUCT.packagesAreNullMarked(), "NotNullMarked"),
                        caught(CONDUCT.nothingPrints(), "Chatty.out(", "Chatty.err(", "Chatty.trace("),
                        caught(CONDUCT.nothingSleeps(), "Sleepy.thread(", "Sleepy.unit(", "Sleepy.reference("),
                        caught(CONDUCT.timeIsAsked(), "Clock.now(", "today(", "OwnClock.reference(", "millis("),
                        caught(
                                CONDUCT.localesAreNamed(),
                                "Local.digits(",
                                "Local.formatted(",
                                "Local.upper(",
                                "Local.lower(",
                                "Local.printed(",
                                "Local.formatter(",
                                "Local.pattern(",
                                "Local.localized(",
                                "Local.decimal(",
                                "Local.number(",
                                "Local.message(",
                                "Local.asked("))
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

    private static Stream<ArchRule> rules(Layering layering, Signatures signatures, Conduct conduct) {
        return Stream.of(layering.all(), signatures.all(), conduct.all()).flatMap(List::stream);
    }

    private static Stream<Arguments> caught(ArchRule rule, String... offences) {
        return Stream.of(offences).map(offence -> arguments(rule, offence));
    }
}
