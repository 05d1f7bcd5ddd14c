package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.junit.AnalyzeClasses;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The rules work as fields of {@link AnalyzeClasses}. */
class ArchTestFieldsTest {

    @Test
    void fieldsShouldPassWhenTheApplicationKeepsTheRules() {
        run(ShopArchitectureTest.class)
                .assertStatistics(tests -> tests.started(2).succeeded(2));
    }

    @Test
    void fieldsShouldFailWhenTheApplicationBreaksTheRulesOrIsNotThere() {
        run(ViolatingArchitecture.class)
                .assertStatistics(tests -> tests.started(3).failed(3));
    }

    @Test
    void failuresShouldNameRuleAndPlace() {
        assertThat(run(ViolatingArchitecture.class).failed().list()).anyMatch(event -> event.getPayload()
                .orElseThrow()
                .toString()
                .contains("[no-money-as-double] Money becomes or comes from a floating-point number"));
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("archunit")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }
}
