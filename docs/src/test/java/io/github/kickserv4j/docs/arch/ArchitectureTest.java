package io.github.kickserv4j.docs.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.testkit.arch.KickservRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own modules keep the rules: those of the house, and those that we give to users as far as they can apply to us. */
class ArchitectureTest {
    private static final String BASE = "io.github.kickserv4j";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    private static final JavaClasses DRIVING = classesIn(BASE + ".cli", BASE + ".fakeserver");
    private static final JavaClasses PRODUCTION = classesIn(BASE + ".domain", BASE + ".ports", BASE + ".adapter.http");

    static Stream<ArchRule> houseRules() {
        return Stream.of(new LayerRules(BASE).all(), new SignatureRules(BASE).all(), new CodingRules(BASE).all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void everyModuleShouldKeepTheRulesOfTheProject(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evidence", "domain", "ports", "adapter.http", "adapter.inmemory", "fakeserver", "testkit", "cli"
            })
    void everyModuleShouldBeSeenByTheRules(String module) {
        assertThat(OURS).anyMatch(type -> type.getPackageName().startsWith(BASE + "." + module));
    }

    @Test
    void productionModulesShouldUseNoFake() {
        KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION.check(PRODUCTION);
    }

    @Test
    void drivingModulesShouldDropNoFailure() {
        KickservRules.NO_LOST_FAILURES.check(DRIVING);
    }

    @Test
    void drivingModulesShouldReportUncertainWritesAndRepeatNone() {
        KickservRules.UNCERTAIN_WRITES_ARE_REPORTED.check(DRIVING);
        KickservRules.NO_BLINDLY_REPEATED_WRITES.check(DRIVING);
    }

    @Test
    void everyModuleShouldKeepMoneyExact() {
        KickservRules.NO_MONEY_AS_DOUBLE.check(OURS);
    }

    private static JavaClasses classesIn(String... packages) {
        return OURS.that(
                resideInAnyPackage(Stream.of(packages).map(name -> name + "..").toArray(String[]::new)));
    }
}
