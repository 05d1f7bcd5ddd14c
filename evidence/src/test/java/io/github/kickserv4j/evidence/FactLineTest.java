package io.github.kickserv4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactLineTest {
    @Test
    void parseShouldReturnAFactWithItsQuestion() {
        assertThat(FactLine.parse("a-b\tassumed\tIt is so.\t\tread\tIs it so?"))
                .isEqualTo(new Fact(
                        "a-b",
                        Certainty.ASSUMED,
                        "It is so.",
                        "",
                        Optional.of(new Question("Is it so?", Settlement.READ))));
    }

    @Test
    void parseShouldReturnAFactWithoutQuestionWhenTheLineHasFourCells() {
        assertThat(FactLine.parse("a-b\trecorded\tIt is so.\trecordings"))
                .isEqualTo(new Fact("a-b", Certainty.RECORDED, "It is so.", "recordings", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\trecorded\tIt is so.",
                "a\tguessed\tIt is so.\trecordings",
                "a\tinferred\tIt is so.\trecordings\tread",
                "a\tinferred\tIt is so.\trecordings\tlook\tIs it so?",
            })
    void parseShouldNameTheLineWhenItHasAnotherForm(String line) {
        assertThatThrownBy(() -> FactLine.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": " + line);
    }
}
