package io.github.kickserv4j.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Facts;
import io.github.kickserv4j.evidence.Settlement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command {@code probe} asks about exactly the facts that a request that only reads settles. */
class ProbeFactsTest {
    @Test
    void probeShouldAskAboutTheFactsThatReadingSettles() {
        List<String> settledByReading = Facts.all().stream()
                .filter(fact -> fact.question()
                        .filter(question -> question.settlement() == Settlement.READ)
                        .isPresent())
                .map(Fact::id)
                .toList();

        assertThat(Questions.all(Clock.systemUTC()).map(Question::fact))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(settledByReading);
    }
}
