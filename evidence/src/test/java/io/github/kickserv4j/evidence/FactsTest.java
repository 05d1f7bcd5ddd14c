package io.github.kickserv4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void findShouldReturnTheFactOfThatId() {
        assertThat(Facts.find("payment-requests-are-in-cents"))
                .hasValueSatisfying(fact -> assertThat(fact.certainty()).isEqualTo(Certainty.DOCUMENTED));
        assertThat(Facts.find("payment-requests")).isEmpty();
    }

    @Test
    void allShouldReturnTheFactsOfAllFeatures() {
        assertThat(Facts.all())
                .hasSizeGreaterThan(250)
                .hasSize(Facts.features().stream()
                        .mapToInt(feature -> feature.facts().size())
                        .sum());
        assertThat(Facts.features()).extracting(Feature::name).contains("Notes", "What counts as a success");
        assertThat(Facts.features()).extracting(Feature::introduction).contains("");
    }
}
