package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import io.github.kickserv4j.docs.shared.ProjectFiles;
import io.github.kickserv4j.testkit.arch.Baseline;
import io.github.kickserv4j.testkit.arch.BaselineStore;
import io.github.kickserv4j.testkit.arch.KickservRule;
import io.github.kickserv4j.testkit.arch.KickservRuleSet;
import io.github.kickserv4j.testkit.arch.KickservRules;
import io.github.kickserv4j.testkit.arch.RuleLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the page on architecture rules, and its table. */
class ArchitectureRulesExampleTest {
    private static final JavaClasses APP = new ClassFileImporter().importPackages("com.example.app");

    @Test
    void filtersShouldBeThoseOfTheExample() {
        KickservRuleSet rules = KickservRules.all("com.example.app")
                .level(RuleLevel.STRICT)
                .with(KickservRules.hexagon("com.example.app.business..").dependsOnlyOnPorts())
                .except("no-lost-failures", "com.example.app.legacy.NightlyExport", "goes away with the new export")
                .without("no-wire-names", "we log wire names while we move");

        assertThat(rules.evaluate(APP).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("NightlyExport> (goes away with the new export) excuses no violation");
    }

    @Test
    void baselineShouldBeThatOfTheExample() {
        KickservRuleSet rules = KickservRules.all("com.example.app").baseline(Path.of("src/test/architecture"));

        rules.check(APP);
    }

    @Test
    void storeShouldFreezeOtherRules() {
        KickservRule rule = KickservRules.adaptersOnlyIn("com.example.app.config..");

        frozen(rule).check(APP);
    }

    @Test
    void tableShouldSayIdLevelAndReasonOfEachRule() {
        List<String> rows = rules().map(rule -> "| `" + rule.id() + "` | "
                        + rule.level().name().toLowerCase(Locale.ROOT) + " | " + rule.reason() + " | ")
                .toList();

        assertThat(ProjectFiles.current()
                        .texts("docs/architecture-rules.md"::equals)
                        .get(0)
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("| `")))
                .zipSatisfy(rows, (line, row) -> assertThat(line).startsWith(row));
    }

    @Test
    void paymentDeskShouldHandleUncertainWrites() {
        assertThat(violations(KickservRules.UNCERTAIN_WRITES_ARE_HANDLED, PaymentDesk.class))
                .isEmpty();
    }

    @Test
    void greeterShouldOnlyReportUncertainWrites() {
        assertThat(violations(KickservRules.UNCERTAIN_WRITES_ARE_REPORTED, CustomerGreeter.class))
                .isEmpty();
        assertThat(violations(KickservRules.UNCERTAIN_WRITES_ARE_HANDLED, CustomerGreeter.class))
                .hasSize(2);
    }

    private static List<String> violations(ArchRule rule, Class<?> example) {
        JavaClasses classes = new ClassFileImporter().importClasses(example);
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static ArchRule frozen(ArchRule rule) {
        return FreezingArchRule.freeze(rule)
                .persistIn(Baseline.in(Path.of("src/test/architecture")).store())
                .associateViolationLinesVia(BaselineStore.LINES);
    }

    private static Stream<KickservRule> rules() {
        return KickservRules.all("com.example.app")
                .level(RuleLevel.STRICT)
                .with(KickservRules.hexagon("com.example.app.business..").dependsOnlyOnPorts())
                .rules()
                .stream()
                .map(KickservRule.class::cast);
    }

    /** These are not run here, because the example application is among the tests of this build. */
    @SuppressWarnings("ClassCanBeStatic") // as in the guide
    static final class Pages {
        @AnalyzeClasses(packages = "com.example.app", importOptions = ImportOption.DoNotIncludeTests.class)
        class ArchitectureTest {
            @ArchTest
            static final ArchRule KICKSERV = KickservRules.all("com.example.app");
        }

        class PlainArchitectureTest {
            private static final JavaClasses APP = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("com.example.app");

            @Test
            void applicationShouldKeepTheRulesOfKickserv4j() {
                KickservRules.all("com.example.app").check(APP);
            }
        }
    }
}
