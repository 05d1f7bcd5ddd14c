package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Map<String, String> GERMAN = HashMap.of("not_blank", "darf nicht leer sein");

    @Test
    void valueShouldBeFitToPrint() {
        assertThat(new Violation("name", "must not", "a\u001b[31m\n").value()).isEqualTo("a\\u001b[31m\\u000a");
    }

    @Test
    void valueShouldBeCutWhenItIsLong() {
        assertThat(new Violation("name", "must not", "x".repeat(81)).value()).isEqualTo("x".repeat(80) + "…");
        assertThat(new Violation("name", "must not", "x".repeat(80)).value()).isEqualTo("x".repeat(80));
    }

    @Test
    void toStringShouldNameFieldRuleAndValue() {
        assertThat(new Violation("fax", "must not be blank", " ")).hasToString("fax must not be blank (was \" \")");
        assertThat(new Violation("name", "is required", "")).hasToString("name is required");
    }

    @Test
    void messageShouldHaveTheWordsForTheCode() {
        Violation blank = Violation.of("fax", Rule.NOT_BLANK, " ");
        Violation reported = new Violation("fax", "is taken", "");

        assertThat(blank.code()).containsExactly("not_blank");
        assertThat(blank.message(GERMAN::get)).isEqualTo("fax darf nicht leer sein (was \" \")");
        assertThat(Violation.of("fax", Rule.ENCODABLE, "").message(GERMAN::get))
                .isEqualTo("fax must not contain half of a character");
        assertThat(reported.message(GERMAN::get)).isEqualTo("fax is taken");
    }

    @Test
    void isOfShouldGoByTheCodeAndNotByTheSentence() {
        Violation translated = new Violation("fax", Option.some("not_blank"), "darf nicht leer sein", "");

        assertThat(translated.isOf(Rule.NOT_BLANK)).isTrue();
        assertThat(translated.isOf(Rule.REQUIRED)).isFalse();
        assertThat(new Violation("fax", Rule.NOT_BLANK.sentence(), "").isOf(Rule.NOT_BLANK))
                .isFalse();
    }
}
