package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

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
}
