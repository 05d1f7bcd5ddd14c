package io.github.kickserv4j.docs.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kickserv4j.testkit.arch.KickservRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for users know our real adapters, which the testkit's own tests cannot see. */
class KickservRulesOnAdaptersTest {
    private static final JavaClasses APP = new ClassFileImporter().importPackages("com.example.app");
    private static final JavaClasses VIOLATING_APP = new ClassFileImporter().importPackages("com.example.violatingapp");

    @Test
    void adaptersOnlyInShouldPassWhenTheCompositionRootChoosesTheAdapter() {
        KickservRules.adaptersOnlyIn("com.example.app.config..").check(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesHttp", "UsesTwin", "UsesFakeServer", "UsesTestkit", "UsesCommandLine"})
    void adaptersOnlyInShouldCatchEveryAdapterWhenBusinessCodeUsesIt(String offender) {
        assertThat(KickservRules.adaptersOnlyIn("com.example.app.config..")
                        .evaluate(VIOLATING_APP)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("com.example.violatingapp." + offender));
    }

    @Test
    void noFakeInProductionShouldPassWhenProductionCodeSpeaksHttp() {
        KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION.check(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesTwin", "UsesFakeServer", "UsesTestkit", "UsesCommandLine"})
    void noFakeInProductionShouldCatchEveryFakeWhenProductionCodeUsesIt(String offender) {
        assertThat(KickservRules.NO_TEST_DOUBLES_IN_PRODUCTION
                        .evaluate(VIOLATING_APP)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("com.example.violatingapp." + offender));
    }
}
