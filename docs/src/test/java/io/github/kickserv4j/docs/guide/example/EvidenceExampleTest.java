package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.evidence.Certainty;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of the guide to testing about the certainty of a behavior. */
class EvidenceExampleTest {
    @Test
    void findShouldReturnTheCertaintyOfABehavior() {
        Fact fact = Facts.find("won-opportunity-is-unscheduled").orElseThrow();

        assertThat(fact.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(fact.question()).hasValueSatisfying(question -> assertThat(question.text())
                .isEqualTo("Which status has an opportunity after mark_as_won?"));
    }

    @Test
    void factsShouldBeThoseThatTheApplicationWasWrittenFor() {
        Stream<String> ours = Stream.of("balance-is-total-less-payments", "payments-outlive-their-job");

        assertThat(ours.map(id -> Facts.find(id).orElseThrow().statement()))
                .containsExactly(
                        "balance_remaining of a job is the total less the payments that are applied to it, also below zero.",
                        "The payments of a deleted job stay with the customer.");
    }
}
